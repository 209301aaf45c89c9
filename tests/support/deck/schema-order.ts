/** Children in the order of the schema (ISO/IEC 29500-4), for what slides consist of. */

export const ORDER: Readonly<Record<string, string>> = {
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:smartTags p:embeddedFontLst p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle p:extLst',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style p:extLst',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style p:extLst',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:nvPr': 'p:ph a:audioCd a:wavAudioFile a:audioFile a:videoFile p:custDataLst p:extLst',
  'p:spPr':
    'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:ln a:effectLst a:effectDag a:scene3d a:sp3d a:extLst',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:br': 'a:rPr',
  'a:pPr':
    'a:lnSpc a:spcBef a:spcAft a:buClrTx a:buClr a:buSzTx a:buSzPct a:buSzPts a:buFontTx a:buFont a:buNone a:buAutoNum a:buChar a:buBlip a:tabLst a:defRPr a:extLst',
  'a:rPr':
    'a:ln a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:effectLst a:effectDag a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst',
  'a:ln':
    'a:noFill a:solidFill a:gradFill a:pattFill a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tc': 'a:txBody a:tcPr a:extLst',
  'a:tcPr':
    'a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:headers a:extLst',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:AlternateContent c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
  'c:barChart':
    'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
  'c:lineChart':
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst',
  'c:radarChart': 'c:radarStyle c:varyColors c:ser c:dLbls c:axId c:extLst',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst',
};

/** Those of a series, by the kind of its chart. */
export const SERIES_ORDER: Readonly<Record<string, string>> = {
  'c:barChart':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape c:extLst',
  'c:lineChart':
    'c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth c:extLst',
  'c:radarChart': 'c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:cat c:val c:extLst',
};
