import * as z from 'zod'
import type { Kind } from '../../platform/store/store'

const inPerson = z.object({
  /** in-person:<fan-out>:<area>. */
  id: z.string(),
  version: z.number().int(),
  fanOut: z.string(),
  area: z.string(),
  /** Who wrote down when how many were told; whom, nobody writes. */
  told: z.array(z.object({ at: z.iso.datetime(), by: z.string(), people: z.number().int() })),
  forgetAt: z.iso.datetime(),
})
export type InPerson = z.infer<typeof inPerson>

export const inPersonId = (fanOut: string, area: string) => `in-person:${fanOut}:${area}`
export const inPersonOf = (fanOut: string) => `in-person#${fanOut}`

/** 当面告知: how many of a place were told of a notice in person. */
export const inPersons: Kind<InPerson> = {
  table: 'people',
  schema: inPerson,
  indexes: { second: ({ fanOut, area }) => ({ key: inPersonOf(fanOut), sort: area }) },
  expiresAt: ({ forgetAt }) => forgetAt,
}

export const toldSoFar = ({ told }: Pick<InPerson, 'told'>): number => told.reduce((sum, one) => sum + one.people, 0)
