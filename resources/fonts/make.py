"""Makes the subsets in this folder from Debian's fonts-inter package. See README.md beside it."""
import sys
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.otlLib.builder import buildPairPosGlyphs
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables.otBase import ValueRecord

SOURCE = '/usr/share/fonts/opentype/inter/'
RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2AF), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F),
          (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F),
          (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717)]
CODES = [c for a, b in RANGES for c in range(a, b + 1)]

def subset(name, features):
    font = TTFont(SOURCE + name + '.otf')
    options = Options()
    options.layout_features = features
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ['DSIG']
    if 'tnum-default' in features:
        features.remove('tnum-default')
        bake_tabular(font)
    s = Subsetter(options)
    s.populate(unicodes=CODES)
    s.subset(font)
    part_accents(font)
    return font

def part_accents(font):
    """As kerned, wide accents touch an 'f' or the arms of a 'T' before them, as in two common Hungarian words."""
    cmap = font.getBestCmap()
    seconds = [cmap[ord(c)] for c in 'őűöüóúô' if ord(c) in cmap]
    values = {}
    for first, share in {'f': 0.035, 'T': 0.005, 'V': 0, 'W': 0, 'Y': 0, 'F': 0}.items():
        value = ValueRecord()
        value.XAdvance = round(font['head'].unitsPerEm * share)
        values.update({(cmap[ord(first)], second): (value, None) for second in seconds})
    gpos = font['GPOS'].table
    kern = {i for record in gpos.FeatureList.FeatureRecord if record.FeatureTag == 'kern'
            for i in record.Feature.LookupListIndex}
    for index in kern:
        lookup = gpos.LookupList.Lookup[index]
        extended = lookup.LookupType == 9
        if lookup.LookupType not in (2, 9) or (extended and lookup.SubTable[0].ExtSubTable.LookupType != 2):
            continue
        pairs = buildPairPosGlyphs(values, font.getReverseGlyphMap())
        for pair in reversed(pairs):
            if extended:
                wrapper = otTables.ExtensionPos()
                wrapper.Format = 1
                wrapper.ExtensionLookupType = 2
                wrapper.ExtSubTable = pair
                pair.LookupType = 2
                pair = wrapper
            lookup.SubTable.insert(0, pair)
        lookup.SubTableCount = len(lookup.SubTable)
        return

def bake_tabular(font):
    gsub = font['GSUB'].table
    mapping = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == 'tnum':
            for i in record.Feature.LookupListIndex:
                for st in gsub.LookupList.Lookup[i].SubTable:
                    st = getattr(st, 'ExtSubTable', st)
                    mapping.update(st.mapping)
    for table in font['cmap'].tables:
        for code in range(0x30, 0x3A):
            if code in table.cmap:
                table.cmap[code] = mapping.get(table.cmap[code], table.cmap[code])

def to_truetype(font):
    order = font.getGlyphOrder()
    glyphs = font.getGlyphSet()
    glyf = newTable('glyf'); glyf.glyphs = {}; glyf.glyphOrder = order
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyf.glyphs[name] = pen.glyph()
    font['loca'] = newTable('loca'); font['glyf'] = glyf
    maxp = font['maxp']; maxp.tableVersion = 0x00010000
    for k in ('maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements '
              'maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints maxCompositeContours maxComponentDepth').split():
        setattr(maxp, k, 0)
    maxp.maxZones = 1
    glyf.compile(font); maxp.recalc(font)
    post = font['post']; post.formatType = 3.0
    for t in ('CFF ', 'VORG'):
        if t in font: del font[t]
    font.sfntVersion = '\x00\x01\x00\x00'

out = sys.argv[1] + '/'
for name in ('Inter-Regular', 'Inter-SemiBold', 'InterDisplay-SemiBold'):
    extra = [] if 'Display' in name else ['tnum-default']
    font = subset(name, ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'case'] + extra)
    to_truetype(font)
    font.save(out + name + '.ttf')
for name in ('Inter-Regular', 'Inter-Medium', 'Inter-SemiBold'):
    font = subset(name, ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'calt', 'case', 'tnum', 'ss03', 'cv11'])
    font.flavor = 'woff2'
    font.save(out + name + '.woff2')
