import { spawnSync } from "node:child_process";
import { PYTHON } from "./readWorkbook";

/**
 * An .xlsx file as somebody left it who did other things to it than we do.
 *
 * @param edit - Lines of Python that change `workbook`, of openpyxl.
 * @throws Error when openpyxl is not installed, or the edit fails.
 */
export function editWorkbook(bytes: Uint8Array, edit: string): Uint8Array {
  const script = [
    "import io, sys, openpyxl",
    "workbook = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))",
    edit,
    "saved = io.BytesIO()",
    "workbook.save(saved)",
    "sys.stdout.buffer.write(saved.getvalue())",
  ].join("\n");
  const { status, stdout, stderr } = spawnSync(PYTHON, ["-c", script], { input: bytes, maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`openpyxl cannot edit the workbook:\n${stderr.toString()}`);
  return stdout;
}
