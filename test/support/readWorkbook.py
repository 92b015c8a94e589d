"""Reads a workbook from standard input with openpyxl and prints what it holds as JSON, for readWorkbook.ts."""

import io
import json
import sys

import openpyxl
from openpyxl.utils import get_column_letter


def color(value):
    """'#RRGGBB' of an explicit colour; None for a theme's, an indexed one or none."""
    if value is None or value.type != "rgb" or not isinstance(value.rgb, str):
        return None
    return "#" + value.rgb[-6:]


def style(cell, base):
    """Only what differs from the workbook's own default look, in the words of CellStyle."""
    font, alignment, bottom = cell.font, cell.alignment, cell.border.bottom
    found = {
        "numberFormat": cell.number_format,
        "bold": True if font.b and not base.b else None,
        "fontSize": font.sz if font.sz != base.sz else None,
        "fontColor": color(font.color) if font.color != base.color else None,
        "fill": color(cell.fill.fgColor) if cell.fill.fill_type == "solid" else None,
        "horizontalAlignment": alignment.horizontal if alignment.horizontal != "general" else None,
        "verticalAlignment": alignment.vertical,
        "wrapText": True if alignment.wrap_text else None,
        "bottomBorder": color(bottom.color) if bottom is not None and bottom.style == "thin" else None,
        "fontName": font.name if font.name != base.name else None,
        "quotePrefix": True if cell.quotePrefix else None,
    }
    return {name: value for name, value in found.items() if value is not None}


def cell_value(cell):
    if cell.data_type == "e":
        return {"error": cell.value}
    if cell.data_type == "d" or hasattr(cell.value, "isoformat"):
        return {"date": cell.value.isoformat()}
    return cell.value


def sheet(worksheet, base):
    rows = worksheet.max_row
    columns = worksheet.max_column
    pane = worksheet.sheet_view.pane
    frozen = pane is not None and pane.state == "frozen"
    page = worksheet.page_setup
    return {
        "name": worksheet.title,
        "isVisible": worksheet.sheet_state == "visible",
        "values": [[cell_value(cell) for cell in row] for row in worksheet.iter_rows(max_row=rows, max_col=columns)],
        "types": [[cell.data_type for cell in row] for row in worksheet.iter_rows(max_row=rows, max_col=columns)],
        "styles": {cell.coordinate: style(cell, base) for row in worksheet.iter_rows() for cell in row},
        "columnWidths": [worksheet.column_dimensions[get_column_letter(index)].width for index in range(1, columns + 1)],
        "frozenRows": int(pane.ySplit or 0) if frozen else 0,
        "frozenColumns": int(pane.xSplit or 0) if frozen else 0,
        "showGridlines": worksheet.sheet_view.showGridLines is not False,
        "print": {
            "orientation": page.orientation,
            "fitsOnePageWide": bool(worksheet.sheet_properties.pageSetUpPr and worksheet.sheet_properties.pageSetUpPr.fitToPage)
            and page.fitToWidth == 1
            and page.fitToHeight == 0,
            "repeatedRows": worksheet.print_title_rows,
        },
        "merges": [str(merged) for merged in worksheet.merged_cells.ranges],
        "tables": sorted(worksheet.tables),
        "charts": len(getattr(worksheet, "_charts", [])),
    }


def defined_names(workbook):
    names = workbook.defined_names
    items = names.values() if hasattr(names, "values") else names.definedName
    return [
        {"name": item.name, "refersTo": item.attr_text, "isHidden": bool(item.hidden)}
        for item in items
        if item.localSheetId is None
    ]


workbook = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()), data_only=True)
base = workbook._fonts[0]
json.dump(
    {
        "sheets": [sheet(worksheet, base) for worksheet in workbook.worksheets],
        "names": defined_names(workbook),
        "baseFont": {"name": base.name, "size": base.sz},
    },
    sys.stdout,
)
