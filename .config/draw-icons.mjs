// Draws assets/icon-*.png: three waves of a rollout, each starting after the one before, on a rounded square.
// `npm run icons` writes the files; a test has them drawn into another folder and compares.
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const SIZES = [16, 32, 64, 80, 128];

/** Colours as red, green, blue. */
const SQUARE = [15, 76, 92];
const BARS = [
  [94, 214, 200],
  [178, 238, 230],
  [255, 255, 255],
];
/** Bars on a grid of 16 units, so that their edges fall on whole pixels in the smallest icon and in its multiples. */
const UNITS = 16;
const BAR_HEIGHT = 2;
const BAR_BOXES = [
  { left: 2, right: 8, top: 3 },
  { left: 5, right: 11, top: 7 },
  { left: 8, right: 14, top: 11 },
];
const SAMPLES = 8;

/** The PNG file of the icon, `size` pixels square. */
function iconPng(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel; red, green, blue and alpha; not interlaced
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(scanlines(size), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Rows of pixels, each after a byte that says "no filter". */
function scanlines(size) {
  return Buffer.concat(
    Array.from({ length: size }, (_, row) =>
      Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(size, row, column)).flat()]),
    ),
  );
}

/** The mean of the colours at points spread evenly over the pixel. */
function pixel(size, row, column) {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size) * UNITS;
    const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size) * UNITS;
    const color = colorAt(x, y);
    if (color !== undefined) [...color, 255].forEach((value, channel) => (sum[channel] += value));
  }
  const covered = sum[3] / 255;
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((value) => Math.round(value / covered)), Math.round(sum[3] / SAMPLES ** 2)];
}

/** The colour at a point of the grid; `undefined` outside the square. */
function colorAt(x, y) {
  if (!isInRoundedBox(x, y, { left: 0, right: UNITS, top: 0, bottom: UNITS }, 3)) return undefined;
  const index = BAR_BOXES.findIndex((box) =>
    isInRoundedBox(x, y, { ...box, bottom: box.top + BAR_HEIGHT }, BAR_HEIGHT / 2),
  );
  return BARS[index] ?? SQUARE;
}

function isInRoundedBox(x, y, { left, right, top, bottom }, radius) {
  const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
  const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
  return beyondX ** 2 + beyondY ** 2 <= radius ** 2;
}

const [, , folder = "assets"] = process.argv;
for (const size of SIZES) writeFileSync(`${folder}/icon-${size}.png`, iconPng(size));
