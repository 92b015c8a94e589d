import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A Python script that answers questions, one line of JSON for one. */
export type PythonScript = {
  /** @throws Error when the script has ended, or answers `{"error": ...}`. */
  readonly ask: (question: unknown) => Promise<unknown>;
  /** Ends its input, and waits until it has ended itself. */
  readonly end: () => Promise<void>;
};

/** Debian's Python, which is the one that has Debian's modules. */
const PYTHON = "/usr/bin/python3";

/**
 * Starts a script, which runs until its input ends, as that does too when the test run is killed.
 *
 * @param needs - What to install, told when the script does not answer.
 */
export function startPython(script: string, options: readonly string[], needs: string): PythonScript {
  const python = spawn(PYTHON, [script, ...options]);
  const closed = once(python, "close").catch((error: unknown) => error);
  // Writing to a script that has ended: that it does not answer says so.
  python.stdin.on("error", () => undefined);
  let complaints = "";
  python.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      python.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await answers.next();
      if (done === true) {
        const cause = await closed;
        throw new Error(`${needs}\n${complaints}`, { cause });
      }
      const answer: unknown = JSON.parse(value);
      if (hasError(answer)) throw new Error(answer.error);
      return answer;
    },
    end: async () => {
      python.stdin.end();
      await closed;
    },
  };
}

function hasError(answer: unknown): answer is { readonly error: string } {
  return typeof answer === "object" && answer !== null && "error" in answer;
}
