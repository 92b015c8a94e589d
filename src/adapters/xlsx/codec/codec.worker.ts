import type { CodecAnswer, CodecLine, CodecRequest } from "./codecMessages";
import { localCodec } from "./localCodec";
import { serveCodec } from "./serveCodec";

// The library says that `self` is a window; in a worker it is the worker's end of the line.
serveCodec(self as unknown as CodecLine<CodecAnswer, CodecRequest>, localCodec());
