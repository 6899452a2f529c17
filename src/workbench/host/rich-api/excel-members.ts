// Written by scripts/generate.ts; do not edit.
/** Properties of the types of Excel's object model that this host plays, played or not: a type, then its properties. */
const MEMBERS = `
Application ActiveWindow CultureInfo IterativeCalculation Windows CalculationEngineVersion CalculationMode
Application CalculationState DecimalSeparator ThousandsSeparator UseSystemSeparators
AutoFilter Criteria Enabled IsDataFiltered
Comment Replies AuthorEmail AuthorName Content ContentType CreationDate Id Mentions Resolved RichContent
CommentCollection Items OnAdded OnChanged OnDeleted
CommentReply AuthorEmail AuthorName Content ContentType CreationDate Id Mentions Resolved RichContent
CommentReplyCollection Items
ConditionalFormat CellValue CellValueOrNullObject ColorScale ColorScaleOrNullObject Custom CustomOrNullObject DataBar
ConditionalFormat DataBarOrNullObject IconSet IconSetOrNullObject Preset PresetOrNullObject TextComparison
ConditionalFormat TextComparisonOrNullObject TopBottom TopBottomOrNullObject Id Priority StopIfTrue Type
ConditionalFormatCollection Items
ConditionalFormatRule Formula FormulaLocal FormulaR1C1
ConditionalRangeBorder Color SideIndex Style
ConditionalRangeBorderCollection Bottom Left Right Top Items Count
ConditionalRangeFill Color
ConditionalRangeFont Bold Color Italic Strikethrough Underline
ConditionalRangeFormat Borders Fill Font NumberFormat
CustomConditionalFormat Format Rule
CustomXmlPart Id NamespaceUri
CustomXmlPartCollection Items
Filter Criteria
FormatProtection FormulaHidden Locked
HeaderFooter CenterFooterPicture CenterHeaderPicture LeftFooterPicture LeftHeaderPicture RightFooterPicture
HeaderFooter RightHeaderPicture CenterFooter CenterHeader LeftFooter LeftHeader RightFooter RightHeader
HeaderFooterGroup DefaultForAllPages EvenPages FirstPage OddPages State UseSheetMargins UseSheetScale
NamedItem ArrayValues Worksheet WorksheetOrNullObject Comment Formula Name Scope Type Value ValueAsJson ValueAsJsonLocal
NamedItem Visible
NamedItemCollection Items
Note AuthorName Content Height Visible Width
NoteCollection Items
PageBreak ColumnIndex RowIndex
PageBreakCollection Items
PageLayout HeadersFooters AlignMarginsHeaderFooter BlackAndWhite BottomMargin CenterHorizontally CenterVertically
PageLayout DraftMode FirstPageNumber FooterMargin HeaderMargin LeftMargin Orientation PaperSize PrintComments
PageLayout PrintErrors PrintGridlines PrintHeadings PrintOrder PrintQuality RightMargin TopMargin Zoom
Range ConditionalFormats DataValidation Format Sort Worksheet Address AddressLocal CellCount ColumnCount ColumnHidden
Range ColumnIndex Control FormulaArray Formulas FormulasLocal FormulasR1C1 HasSpill Height Hidden Hyperlink
Range IsEntireColumn IsEntireRow Left LinkedDataTypeState NumberFormat NumberFormatCategories NumberFormatLocal RowCount
Range RowHidden RowIndex SavedAsArray Style Text Top ValueTypes Values ValuesAsJson ValuesAsJsonLocal Width
RangeAreas Areas ConditionalFormats DataValidation Format Worksheet Address AddressLocal AreaCount CellCount
RangeAreas IsEntireColumn IsEntireRow Style
RangeBorder Color SideIndex Style TintAndShade Weight
RangeBorderCollection Items Count TintAndShade
RangeCollection Items
RangeFill Color Pattern PatternColor PatternTintAndShade TintAndShade
RangeFont Bold Color Italic Name Size Strikethrough Subscript Superscript TintAndShade Underline
RangeFormat Borders Fill Font Protection AutoIndent ColumnWidth HorizontalAlignment IndentLevel ReadingOrder RowHeight
RangeFormat ShrinkToFit TextOrientation UseStandardHeight UseStandardWidth VerticalAlignment WrapText
Runtime EnableEvents
Setting Key Value
SettingCollection Items OnSettingsChanged
Table AutoFilter Columns Rows Sort Worksheet HighlightFirstColumn HighlightLastColumn Id LegacyId Name ShowBandedColumns
Table ShowBandedRows ShowFilterButton ShowHeaders ShowTotals Style OnChanged OnSelectionChanged
TableCollection Items Count OnAdded OnChanged OnDeleted
TableColumn Filter Id Index Name Values ValuesAsJson ValuesAsJsonLocal
TableColumnCollection Items Count
TableRow Index Values ValuesAsJson ValuesAsJsonLocal
TableRowCollection Items Count
TableSort Fields MatchCase Method
Workbook Application Bindings Comments CustomXmlParts DataConnections Functions LinkedEntityDataDomains LinkedWorkbooks
Workbook Names Notes PivotTableStyles PivotTables Properties Protection Queries Settings SlicerStyles Slicers Styles
Workbook TableStyles Tables TimelineStyles Worksheets AutoSave CalculationEngineVersion ChartDataPointTrack IsDirty Name
Workbook PreviouslySaved ReadOnly UsePrecisionAsDisplayed OnActivated OnAutoSaveSettingChanged OnSelectionChanged
Worksheet AutoFilter Charts Comments CustomProperties FreezePanes HorizontalPageBreaks NamedSheetViews Names Notes
Worksheet PageLayout PivotTables Protection Shapes Slicers Tables VerticalPageBreaks EnableCalculation Id Name Position
Worksheet ShowDataTypeIcons ShowGridlines ShowHeadings StandardHeight StandardWidth TabColor TabId Visibility
Worksheet OnActivated OnCalculated OnChanged OnColumnSorted OnDeactivated OnFormatChanged OnFormulaChanged OnNameChanged
Worksheet OnProtectionChanged OnRowHiddenChanged OnRowSorted OnSelectionChanged OnSingleClicked OnVisibilityChanged
WorksheetCollection Items OnActivated OnAdded OnCalculated OnChanged OnColumnSorted OnDeactivated OnDeleted
WorksheetCollection OnFormatChanged OnFormulaChanged OnMoved OnNameChanged OnProtectionChanged OnRowHiddenChanged
WorksheetCollection OnRowSorted OnSelectionChanged OnSingleClicked OnVisibilityChanged
WorksheetProtection AllowEditRanges CanPauseProtection IsPasswordProtected IsPaused Options Protected SavedOptions
`;

const byType = new Map<string, Set<string>>();
for (const line of MEMBERS.trim().split("\n")) {
  const [type = "", ...names] = line.split(" ");
  byType.set(type, new Set([...(byType.get(type) ?? []), ...names]));
}

/** True where Excel's own type has the property; names as they travel, with a capital first letter. */
export function isMember(type: string, name: string): boolean {
  return byType.get(type)?.has(name) ?? false;
}
