import type { Counterpart } from './department'

/** A pattern with the holes {area} (东昌府区) and {place} (东昌府), for all counties or for some area codes; empty: they have none. */
export interface CounterpartException {
  departmentId: string
  areaCodes?: readonly string[] | undefined
  pattern: string
}

/**
 * County organs inferred from a city department's name: 市住房城乡建设局 → 东昌府区住房城乡建设局.
 * The first exception that fits department and area wins. Inferred names are to be checked (待核).
 */
export function counterpartsOf(
  city: { id: string; name: string },
  counties: readonly { code: string; name: string }[],
  exceptions: readonly CounterpartException[],
): Counterpart[] {
  return counties.flatMap(({ code, name }) => {
    const exception = exceptions.find(
      (each) => each.departmentId === city.id && (!each.areaCodes || each.areaCodes.includes(code)),
    )
    const pattern = exception?.pattern ?? city.name.replace(/^市/, '{area}')
    return pattern === ''
      ? []
      : [{ areaCode: code, name: pattern.replace('{area}', name).replace('{place}', shortened(name)) }]
  })
}

/** 东昌府区 → 东昌府; two-character names such as 莘县 stay whole. */
function shortened(area: string): string {
  return area.length > 2 ? area.replace(/[区县市]$/, '') : area
}
