// Makes letters.json from two fonts (npm @fontsource): for each face the outlines of its letters as SVG path data,
// in thousandths of the type size, with the baseline at 0 and down positive.
import { copyFileSync, writeFileSync } from 'node:fs';
import { openSync } from 'fontkit';

const here = (name) => new URL(name, import.meta.url).pathname;

const faces = [
  { name: 'title', font: 'source-serif-4', weight: 600 },
  { name: 'text', font: 'source-sans-3', weight: 400 },
  { name: 'label', font: 'source-sans-3', weight: 600 },
];

// Latin letters with all their marks, and the signs of running text.
const isWanted = (code) =>
  (code >= 0x20 && code <= 0x17f && code !== 0xad && !(code >= 0x7f && code < 0xa0))
  || (code >= 0x218 && code <= 0x21b) || (code >= 0x2010 && code <= 0x2026) || [0x1e9e, 0x20ac, 0x2212].includes(code);

// Pairs that a reader would see: smaller shifts, and those between rare letters, are left out.
const smallestShift = 8;
const isCommon = (code) => code < 0x7f;

const subsets = ({ font, weight }) =>
  ['latin', 'latin-ext'].map((subset) =>
    openSync(here(`node_modules/@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff`)));

const relative = (commands) => {
  let [x, y, from] = [0, 0, [0, 0]];
  return commands.map(({ command, args }) => {
    if (command === 'closePath') {
      [x, y] = from;
      return 'z';
    }
    const points = args.map((value, i) => Math.round(i % 2 ? -value : value));
    const text = points.map((value, i) => value - (i % 2 ? y : x)).join(' ').replaceAll(' -', '-');
    [x, y] = points.slice(-2);
    if (command === 'moveTo') from = [x, y];
    return { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q' }[command] + text;
  }).join('');
};

const made = faces.map((face) => {
  const fonts = subsets(face);
  const codes = [...new Set(fonts.flatMap((font) => font.characterSet))].filter(isWanted).sort((a, b) => a - b);
  const glyphs = codes.map((code) => {
    const glyph = fonts.find((font) => font.hasGlyphForCodePoint(code)).glyphForCodePoint(code);
    return [String.fromCodePoint(code), [Math.round(glyph.advanceWidth), relative(glyph.path.commands)]];
  });
  const width = Object.fromEntries(glyphs.map(([letter, [advance]]) => [letter, advance]));
  const common = codes.filter(isCommon).map((code) => String.fromCodePoint(code));
  const shift = (a, b) => Math.round(fonts[0].layout(a + b, { liga: false }).positions[0].xAdvance) - width[a];
  const kerning = common
    .map((a) => [a, Object.fromEntries(
      common.map((b) => [b, shift(a, b)]).filter(([, by]) => Math.abs(by) >= smallestShift))])
    .filter(([, pairs]) => Object.keys(pairs).length > 0);
  return { name: face.name, glyphs, kerning };
});

// One letter a line, so that a new version of a font can be compared with the old one.
const lines = (entries) => entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n');
writeFileSync(here('letters.json'), `{\n${made.map(({ name, glyphs, kerning }) =>
  `"${name}":{"glyphs":{\n${lines(glyphs)}},\n"kerning":{\n${lines(kerning)}}}`).join(',\n')}}\n`);
copyFileSync(here('node_modules/@fontsource/source-serif-4/LICENSE'), here('LICENSE-OFL'));
