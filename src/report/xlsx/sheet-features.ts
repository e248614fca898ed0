import type writeExcelFile from 'write-excel-file/node'

/** How a sheet filters and prints: the table's head row, its last row and column, all from 1. */
export interface Layout {
  head: number
  last: number
  columns: number
}

/** A, B, … Z, AA of a column's number from 1. */
export function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column)
}

// ECMA-376, part 1, 18.3.1.99: what stands behind the cells of a sheet, in this order.
const AFTER_CELLS = [
  ...['sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
]

/** A feature as the library's options take it; its own type wants the kind of its file contents. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]
type Helpers = typeof import('write-excel-file/utility')

/**
 * What the library leaves to features: a filter on the head row; A4 across, all columns on the page's width, the
 * head repeated on each page, the page's number at its foot.
 */
export function layoutFeature(layouts: readonly Layout[], names: readonly string[], helpers: Helpers): Feature {
  const { insertElementMarkupAccordingToOrderOfSiblings: insert, findElement, replaceElement } = helpers
  const put = (xml: string, tag: string, markup: string): string => {
    const element = findElement(xml, tag)
    return element ? replaceElement(xml, element, markup) : insert(xml, markup, AFTER_CELLS, 'worksheet')
  }
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(content, _options, { sheetIndex }) {
            const { head, last, columns } = layouts[sheetIndex] as Layout
            let xml = put(
              content,
              'autoFilter',
              `<autoFilter ref="A${head}:${letters(columns)}${Math.max(last, head)}"/>`,
            )
            xml = put(
              xml,
              'pageMargins',
              '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
            )
            xml = put(
              xml,
              'pageSetup',
              '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
            )
            xml = put(xml, 'headerFooter', '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>')
            const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
            const properties = findElement(xml, 'sheetPr')
            return properties ? replaceElement(xml, properties, fit) : xml.replace(/<worksheet\b[^>]*>/, `$&${fit}`)
          },
        },
        'xl/workbook.xml': {
          transform(xml) {
            const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`
            const defined = layouts.flatMap(({ head, last, columns }, i) => {
              const sheet = quoted(names[i] as string)
              const area = `$A$${head}:$${letters(columns)}$${Math.max(last, head)}`
              return [
                `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet}!$${head}:$${head}</definedName>`,
                `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!${area}</definedName>`,
              ]
            })
            const markup = `<definedNames>${defined.join('')}</definedNames>`
            const element = findElement(xml, 'definedNames')
            // ECMA-376, 18.2.27: names stand right behind the sheets.
            return element ? replaceElement(xml, element, markup) : xml.replace('</sheets>', `</sheets>${markup}`)
          },
        },
      },
    },
  }
}
