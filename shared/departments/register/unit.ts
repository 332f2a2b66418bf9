import * as z from 'zod'
import { named } from '../../named'
import { countyParts, mostActedFor, mostAliases, mostDuties, mostLaws, mostOrgans, unitKinds, unitSizes } from './words'

const line = (what: string, { least, most }: { least: number; most: number }) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 个字`)

/** What is said of a unit: all that an administrator writes of it. What is not known is not there. */
export const unitFacts = z.strictObject({
  name: line('单位名称', unitSizes.name),
  aliases: z.array(line('简称', unitSizes.alias)).max(mostAliases, `简称最多 ${mostAliases} 个`),
  duties: z.array(line('职责', unitSizes.duty)).max(mostDuties, `职责最多 ${mostDuties} 条`),
  phone: line('电话', unitSizes.phone).optional(),
  hours: line('办公时间', unitSizes.hours).optional(),
  address: line('地址', unitSizes.address).optional(),
  /** Of a department of the city: 主题 under which what it handles is counted, one that there is. */
  topic: z.string().max(20).optional(),
  /** Of a department of the city: statutes that it carries out, by title, besides those of the list. */
  laws: z.array(line('法规名称', unitSizes.law)).max(mostLaws, `法规最多 ${mostLaws} 部`).optional(),
  /** Of a department of the city: whether organs of the counties, named after it, do its work there. */
  counties: z.enum(countyParts).optional(),
  /** Units below the city that do its work where they are, under names of their own; one a place. */
  organs: z.array(z.string().max(80)).max(mostOrgans, `最多写 ${mostOrgans} 个地方`).optional(),
})
export type UnitFacts = z.infer<typeof unitFacts>

/** A place that came with its unit, where the list of places has none of this code: a county, a town, or a zone with letters for a code. */
export const unitPlace = z.object({
  code: z.string().regex(/^(\d{6}(\d{3})?|[a-z]+(-[a-z]+)*)$/),
  name: line('地名', unitSizes.place),
})

/** 辖区: a place for which the units of a zone act, from a day on, and until the day before another when that is known. */
export const actingFor = z
  .object({
    code: z.string().regex(/^\d{9}(\d{3})?$/, '辖区写乡镇（街道）或村居的代码'),
    from: z.iso.date('写明从哪天起'),
    until: z.iso.date().optional(),
  })
  .refine(({ from, until }) => until === undefined || from < until, {
    message: '结束的日子要晚于开始的日子',
    path: ['until'],
  })
export type ActingFor = z.infer<typeof actingFor>

/** 划转: one of its duties, in the words of the duty, that is another department's from a day on. */
export const givenDuty = z.object({ duty: z.string().max(200), to: named, from: z.iso.date() })
export type GivenDuty = z.infer<typeof givenDuty>

/** How a unit of the register stands: what is said of it, since when, and until when, with who goes on with its work. */
export const keptUnit = z.object({
  /** As cases and accounts name it: housing, desk@371502, housing@371502, town@371502101. */
  unit: z.string(),
  kind: z.enum(unitKinds),
  facts: unitFacts,
  place: unitPlace.optional(),
  /** Of a zone: which places its units act for, and when. */
  actsFor: z.array(actingFor).max(mostActedFor, `辖区最多 ${mostActedFor} 处`).optional(),
  /** Of a department of the city: what it gives to others, in the order in which that was written. */
  gives: z.array(givenDuty.extend({ at: z.iso.datetime() })).optional(),
  /** The first day on which it is no more, who goes on, and who wrote that down. */
  retired: z.object({ from: z.iso.date(), successor: named, by: named }).optional(),
})
export type KeptUnit = z.infer<typeof keptUnit>
