"""Reads a workbook from standard input with openpyxl and prints what it holds as JSON, for readWorkbook.ts."""

import io
import json
import re
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


def plain(text):
    """A text of an attribute, without Excel's escapes."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text or "")


def table(item):
    return {
        "name": item.displayName,
        "range": item.ref,
        "style": item.tableStyleInfo.name if item.tableStyleInfo is not None else None,
        "filter": item.autoFilter.ref if item.autoFilter is not None else None,
        "columns": [plain(column.name) for column in item.tableColumns],
    }


def validation(item):
    return {
        "range": str(item.sqref),
        "type": item.type,
        "formula": plain(item.formula1) if item.formula1 is not None else None,
        "style": item.errorStyle or "stop",
        "title": plain(item.promptTitle),
        "message": plain(item.prompt),
    }


def title(item):
    """The text of a chart's title or an axis's; "" when it has none."""
    if item is None or item.tx is None or item.tx.rich is None:
        return ""
    return "".join(run.t for paragraph in item.tx.rich.p for run in paragraph.r or [])


def numbers(values):
    return [float(point.v) for point in values.numRef.numCache.pt] if values.numRef.numCache is not None else []


def fill(look):
    """'#RRGGBB' of a plain colour; None for any other."""
    solid = look.solidFill if look is not None else None
    return "#" + solid.srgbClr if solid is not None and isinstance(solid.srgbClr, str) else None


def series(item):
    look = item.graphicalProperties
    return {
        "name": item.tx.v if item.tx is not None else None,
        "categories": item.cat.strRef.f if item.cat is not None and item.cat.strRef is not None else None,
        "categoryTexts": [point.v for point in item.cat.strRef.strCache.pt]
        if item.cat is not None and item.cat.strRef is not None and item.cat.strRef.strCache is not None
        else [],
        "values": item.val.numRef.f,
        "numbers": numbers(item.val),
        "fill": fill(look),
        "outline": fill(look.line) if look is not None else None,
    }


def chart(item):
    first, last = item.anchor._from, item.anchor.to
    return {
        "type": type(item).__name__,
        "grouping": getattr(item, "grouping", None),
        "overlap": getattr(item, "overlap", None),
        "title": title(item.title),
        "categoryTitle": title(getattr(item, "x_axis", None) and item.x_axis.title),
        "valueTitle": title(getattr(item, "y_axis", None) and item.y_axis.title),
        "valueStep": item.y_axis.majorUnit if getattr(item, "y_axis", None) is not None else None,
        "series": [series(one) for one in item.series],
        "position": f"{get_column_letter(first.col + 1)}{first.row + 1}:{get_column_letter(last.col)}{last.row}",
    }


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
        "tables": [table(worksheet.tables[name]) for name in sorted(worksheet.tables)],
        "validations": [validation(item) for item in worksheet.data_validations.dataValidation],
        "charts": [chart(item) for item in getattr(worksheet, "_charts", [])],
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
