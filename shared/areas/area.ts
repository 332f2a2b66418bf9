import * as z from 'zod'

const code = z.string().regex(/^\d{6}(\d{3}){0,2}$/, '行政区划代码是 6、9 或 12 位数字')

/** 行政区划: one city, county, town or village under its national statistics code. */
export const area = z.object({
  code,
  name: z.string().min(1, '行政区划要有名称'),
  level: z.enum(['city', 'county', 'town', 'village']),
  parent: code.nullable(),
  /** How its name is said, to be found by: 'wang hua cun'; other ways of saying it after a stroke. */
  pinyin: z.string().optional(),
})
export type Area = z.infer<typeof area>

/** 开发区、高新区、度假区: a jurisdiction laid over towns, without a code of its own, never shown as law. */
export const zone = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  towns: z.array(code),
  certainty: z.enum(['本市约定·待核', '本市约定']),
  note: z.string().optional(),
})
export type Zone = z.infer<typeof zone>

/** Old code → code in force, kept through mergers (撤并) so that old addresses still find their place. */
export const aliases = z.record(code, code)
export type Aliases = z.infer<typeof aliases>

const above = { city: undefined, county: 'city', town: 'county', village: 'town' } as const

/** Everything known about places, with where it came from; refuses orphans, doubles and dangling references. */
export const areasFile = z
  .object({ source: z.string().min(1), areas: z.array(area), zones: z.array(zone), aliases })
  .superRefine(({ areas, zones, aliases }, check) => {
    const refuse = (message: string) => check.addIssue({ code: 'custom', message })
    const byCode = new Map(areas.map((one) => [one.code, one]))
    if (byCode.size < areas.length) refuse('行政区划代码有重复')
    for (const { code, name, level, parent } of areas)
      if (
        (parent === null ? undefined : byCode.get(parent)?.level) !== above[level] ||
        (parent === null) !== (level === 'city')
      )
        refuse(`${name}（${code}）的上级不对`)
    for (const { name, towns } of zones)
      for (const town of towns) if (byCode.get(town)?.level !== 'town') refuse(`${name}里的 ${town} 不是乡镇街道`)
    for (const [old, now] of Object.entries(aliases))
      if (byCode.has(old) || !(byCode.has(now) || now in aliases)) refuse(`旧代码 ${old} 不能指向 ${now}`)
  })
export type AreasFile = z.infer<typeof areasFile>
