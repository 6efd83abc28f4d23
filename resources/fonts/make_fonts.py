#!/usr/bin/env python3
"""Makes the two font files of this folder from Debian's fonts-inter (needs python3-fonttools).

Usage: make_fonts.py /usr/share/fonts/opentype/inter

Qt 6.4 cannot switch OpenType features, and a dashboard needs digits of equal width. So the glyphs
of the feature `tnum` become the default for digits and signs, and the family gets a name of its
own: a machine that has Inter installed then draws the same pictures as one that has not.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Headroom Sans"
WEIGHTS = {"Regular": "Inter-Regular.otf", "SemiBold": "Inter-SemiBold.otf"}
EQUAL_WIDTH = "0123456789+\u2212\u00b1"
# Latin, Greek, Cyrillic, punctuation, currency, letterlike, arrows, mathematics, geometric shapes.
KEPT = [(0x20, 0x24F), (0x2B0, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x22FF), (0x25A0, 0x25FF), (0x2600, 0x27BF)]


def tabular_glyphs(font):
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for subtable in table.LookupList.Lookup[index].SubTable:
                    yield from getattr(subtable, "ExtSubTable", subtable).mapping.items()


def rename(font, weight):
    names = font["name"]
    spelled = "Semi Bold" if weight == "SemiBold" else weight
    for record in list(names.names):
        if record.nameID in (16, 17, 21, 22, 25):
            names.removeNames(nameID=record.nameID)
    postscript = f"HeadroomSans-{weight}"
    for identifier, text in (
        (1, FAMILY if weight == "Regular" else f"{FAMILY} {spelled}"),
        (2, "Regular"),
        (3, postscript),
        (4, f"{FAMILY} {spelled}"),
        (6, postscript),
        (16, FAMILY),
        (17, spelled),
    ):
        names.setName(text, identifier, 3, 1, 0x409)
        names.setName(text, identifier, 1, 0, 0)
    if "CFF " in font:
        top = font["CFF "].cff
        top.fontNames = [postscript]
        top.topDictIndex[0].FullName = f"{FAMILY} {spelled}"
        top.topDictIndex[0].FamilyName = FAMILY


def main():
    source = pathlib.Path(sys.argv[1])
    target = pathlib.Path(__file__).parent
    for weight, name in WEIGHTS.items():
        font = TTFont(source / name, recalcTimestamp=False)
        tabular = dict(tabular_glyphs(font))
        for table in font["cmap"].tables:
            for character in EQUAL_WIDTH:
                glyph = table.cmap.get(ord(character))
                if glyph in tabular:
                    table.cmap[ord(character)] = tabular[glyph]
        options = subset.Options()
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
        options.name_IDs = ["*"]
        options.notdef_outline = True
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=[c for first, last in KEPT for c in range(first, last + 1)])
        subsetter.subset(font)
        rename(font, weight)
        font.save(target / f"HeadroomSans-{weight}.otf")


main()
