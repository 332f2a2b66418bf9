import type { YearlyContent } from './report'
import { type YearlyFigure, yearlyFigures } from './words'

/** One line of the report: what it is called and how much. */
export interface YearlyLine {
  part: string
  group: string
  name: string
  figure: number
}

/** Money is summed in 分, so that no place is lost. */
const added = (all: readonly number[], { places }: Pick<YearlyFigure, 'places'>): number => {
  const whole = 10 ** places
  return all.reduce((sum, one) => sum + Math.round(one * whole), 0) / whole
}

/** The figures of several units in one. */
export const summedFigures = (all: readonly YearlyContent[]): YearlyContent['figures'] =>
  Object.fromEntries(
    yearlyFigures.map((one) => [
      one.id,
      added(
        all.map(({ figures }) => figures[one.id] ?? 0),
        one,
      ),
    ]),
  )

/** Line by line as the form has it, with the sum of each kind of dispute behind its outcomes. */
export function yearlyLines(figures: YearlyContent['figures']): YearlyLine[] {
  const groups = [...new Set(yearlyFigures.map(({ group }) => group))]
  return groups.flatMap((group) => {
    const own = yearlyFigures.filter((one) => one.group === group)
    const lines = own.map(({ id, part, name }) => ({ part, group, name, figure: figures[id] ?? 0 }))
    const isDispute = own.length > 1 && group.startsWith('行政')
    if (!isDispute || !lines[0]) return lines
    return [
      ...lines,
      { part: lines[0].part, group, name: '总计', figure: lines.reduce((sum, one) => sum + one.figure, 0) },
    ]
  })
}
