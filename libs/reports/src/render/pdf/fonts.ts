import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import type { TFontDictionary } from 'pdfmake/interfaces.js';

/** Families tried in this order for every character: the text face, Devanagari, then the widest of the three. */
export const FAMILIES = ['Inter', 'NotoDevanagari', 'DejaVu'] as const;
export type Family = (typeof FAMILIES)[number];

const resolve = createRequire(import.meta.url).resolve;

const FILES: { readonly [F in Family]: { readonly normal: string; readonly bold: string } } = {
  Inter: {
    normal: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    bold: resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  },
  NotoDevanagari: {
    normal: resolve('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'),
    bold: resolve('@expo-google-fonts/noto-sans-devanagari/600SemiBold/NotoSansDevanagari_600SemiBold.ttf'),
  },
  DejaVu: { normal: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf') },
};

export const FONTS: TFontDictionary = FILES;

/** The only files a report may read. */
export const FONT_FILES: readonly string[] = Object.values(FILES).flatMap(({ normal, bold }) => [normal, bold]);

let glyphs: readonly { readonly family: Family; readonly has: (codePoint: number) => boolean }[] | undefined;

function coverage(): NonNullable<typeof glyphs> {
  glyphs ??= FAMILIES.map((family) => {
    const font = openSync(FILES[family].normal);
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${FILES[family].normal} is a font collection, not one font`);
    return { family, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
  });
  return glyphs;
}

/** The first family with a glyph for the character; undefined = no font here can draw it. */
export function familyFor(character: string): Family | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return coverage().find(({ has }) => has(codePoint))?.family;
}
