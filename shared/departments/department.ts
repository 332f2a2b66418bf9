import * as z from 'zod'
import { contact } from './responsible'
import { named } from '../named'
import { cityTriage, isCountyDesk } from './units/unitTree'

/**
 * 职责: one thing a department answers for, in our words, with the `everyday` words citizens use for it.
 * `hints` are words that turn up in letters about anything (小区, 医院, 书记) and only tip the balance.
 */
export const duty = z.object({
  text: z.string().min(4),
  /** 主题 of what falls under this duty, where it is another than the department's. */
  topic: z.string().min(2).optional(),
  everyday: z.array(z.string().min(1)).min(1),
  hints: z.array(z.string().min(1)).default([]),
  /** 划转: the day on which it came from another department, or one before all days for what was written beside the list. What was learned says nothing of it. */
  since: z.iso.date().optional(),
})

/** The county organ that does the same work, for one area code of six digits. */
export const counterpart = z.object({
  areaCode: z.string().regex(/^\d{6}$/),
  name: z.string().min(2),
})

/**
 * 责任单位: a city department that answers citizens.
 * `predecessors` are organs whose work it took over in a reorganisation, `aliases` short names people use,
 * `policies` titles of statutes it is the competent department for (without 中华人民共和国),
 * `contact` how to reach it, only as the city itself has given it; `handledAt` city: counties have no part in it. `note` what is still to be confirmed with the city (待核).
 */
export const department = z.object({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Of the city, or named after it as organs led from above are. */
  name: z.string().regex(/^(市|聊城)/),
  fullName: z.string().min(4),
  /** 主题 under which the ledger counts what this department handles. */
  topic: z.string().min(2).optional(),
  level: z.literal('city'),
  handledAt: z.literal('city').optional(),
  duties: z.array(duty).min(3),
  policies: z.array(z.string().min(2)),
  counterparts: z.array(counterpart),
  /** Where its decisions are reviewed, when not by the city's government: for organs led from above. */
  reviewBody: z.string().min(4).optional(),
  contact: contact.optional(),
  aliases: z.array(z.string().min(2)),
  predecessors: z.array(z.string().min(2)),
  note: z.string().optional(),
})

export const departmentName = named

export type Duty = z.infer<typeof duty>
export type Counterpart = z.infer<typeof counterpart>
export type Department = z.infer<typeof department>
export type DepartmentName = z.infer<typeof departmentName>

/** 分办台: where a question waits for a person to decide; hosted by 市政府办公室. */
export const triageDesk = {
  ...cityTriage,
  hostId: 'government-office',
} as const

/** A department as officers read it: a desk that hands out bears its official name beside the one that citizens know. */
export const officialName = ({ id, name }: DepartmentName): string =>
  id === triageDesk.id || isCountyDesk(id) ? `${name}（分办台）` : name

/** Id and name of a department or of the triage desk; undefined for an unknown id. */
export function departmentById(id: string, departments: readonly Department[]): DepartmentName | undefined {
  if (id === triageDesk.id) return { id: triageDesk.id, name: triageDesk.name }
  const found = departments.find((each) => each.id === id)
  return found && { id: found.id, name: found.name }
}
