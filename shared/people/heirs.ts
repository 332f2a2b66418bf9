interface Placed {
  department?: string | undefined
  heirs?: Readonly<Record<string, string>> | undefined
}

/** Who does the work of a unit today: itself, or whoever it went to when the unit was retired 撤并. */
export const unitNow = ({ heirs }: Pick<Placed, 'heirs'>, unit: string): string => heirs?.[unit] ?? unit

/** Whether it is the caller's own unit, or one whose work has come to theirs. Of one that is no more nothing is. */
export const isTheirUnit = (caller: Placed, unit: string | undefined): boolean =>
  unit !== undefined && caller.department !== undefined && unitNow(caller, unit) === caller.department

/** The caller's own unit and those whose work has come to it, the own one first; none for whoever sits at no unit. */
export const unitsOf = ({ department, heirs = {} }: Placed): string[] =>
  department === undefined ? [] : [department, ...Object.keys(heirs).filter((one) => heirs[one] === department)]

/** Whether the unit where somebody sits is no more: nothing is theirs to do until they are moved. */
export const sitsInFormer = ({ department, heirs }: Placed): boolean =>
  department !== undefined && heirs?.[department] !== undefined
