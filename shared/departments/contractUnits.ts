import * as z from 'zod'
import { named } from '../named'
import { operation } from '../operation'
import { unitEvent } from './register/event'
import { actingFor, givenDuty, unitFacts } from './register/unit'
import { mostActedFor, unitKinds, unitSizes } from './register/words'

const administrator = ['administrator'] as const
const params = z.strictObject({ unit: z.string().max(80) })

const unitLine = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(unitKinds),
  /** Of a unit below the city: the desk over it; of a desk the city's. */
  parent: z.string().optional(),
  /** How it is reached by phone, where that is written down. */
  phone: z.string().optional(),
  /** 撤并: since or from when, and who goes on. */
  retired: z.object({ from: z.string(), successor: named }).optional(),
})
export type UnitLine = z.infer<typeof unitLine>

/** How often it was changed: whoever changes it has seen the last. */
const version = z.number().int().min(0)

const oneUnit = z.object({
  unit: unitLine,
  facts: unitFacts,
  version,
  /** Of a zone: the places its units act for, with their names. */
  actsFor: z
    .array(z.object({ code: z.string(), name: z.string(), from: z.string(), until: z.string().optional() }))
    .optional(),
  /** Of a department of the city: its duties today, and those that go to others, each from a day on. */
  holds: z.array(z.string()).optional(),
  gives: z.array(givenDuty).optional(),
  events: z.array(unitEvent),
  /** Units that may go on with its work. */
  successors: z.array(named),
})

const openUnitBody = z.strictObject({
  kind: z.enum(unitKinds),
  /** Six digits of a county, nine of a town, or the id of a zone; empty for a zone that is new, and for a department of the city. */
  place: z.string().max(60),
  /** What the place is called, where it is not in the list of places yet. */
  placeName: z.string().trim().max(unitSizes.place.most).optional(),
  /** Of a town that a zone acts for: the zone it works under. */
  zone: z.string().max(60).optional(),
  /** The department of the city that an organ works under. */
  worksUnder: z.string().max(60).optional(),
  facts: unitFacts,
})
export type UnitToOpen = z.infer<typeof openUnitBody>

export const listUnits = operation({
  name: 'listUnits',
  route: 'GET /api/units',
  summary: '我管的单位：一棵树，撤并了的也在里面',
  callers: administrator,
  reply: z.object({
    units: z.array(unitLine),
    /** What the caller looks after, in words. */
    office: z.string(),
    /** Whether departments of the city, counties and zones may be opened too. */
    city: z.boolean(),
    /** Counties and zones in which a unit may be opened. */
    places: z.array(named),
    /** Departments of the city that organs work under. */
    departments: z.array(named),
    /** 主题 that a department of the city may have. */
    topics: z.array(z.string()),
  }),
})

const unitAct = z.object({ unit: named, event: unitEvent })
export type UnitActLine = z.infer<typeof unitAct>

export const listUnitActs = operation({
  name: 'listUnitActs',
  route: 'GET /api/unit-acts',
  summary: '单位管理记录：谁在什么时候对哪个单位做了什么，最近的在前；写了字的只列单位或人名里有这些字的',
  callers: ['administrator', 'supervisor'],
  county: true,
  query: z.strictObject({ search: z.string().trim().max(unitSizes.name.most).optional() }),
  reply: z.object({ acts: z.array(unitAct), total: z.number().int() }),
})

export const readUnit = operation({
  name: 'readUnit',
  route: 'GET /api/units/{unit}',
  summary: '一个单位：写着什么、做过什么改动',
  callers: administrator,
  params,
  reply: oneUnit,
  problems: ['not-found'],
})

export const openUnit = operation({
  name: 'openUnit',
  route: 'POST /api/units',
  summary: '设立一个单位：市级单位，县（市、区）或开发区的分办台，部门，乡镇（街道）',
  callers: administrator,
  body: openUnitBody,
  reply: z.object({ unit: unitLine }),
  status: 201,
  problems: ['not-found', 'already-exists'],
})

export const changeUnit = operation({
  name: 'changeUnit',
  route: 'POST /api/units/{unit}/change',
  summary: '修改单位的名称、简称、职责、电话、办公时间、地址',
  callers: administrator,
  params,
  body: z.strictObject({ facts: unitFacts, version }),
  reply: z.object({ unit: unitLine }),
  problems: ['not-found', 'changed-meanwhile', 'not-now'],
})

export const retireUnit = operation({
  name: 'retireUnit',
  route: 'POST /api/units/{unit}/retire',
  summary: '撤并单位：写明从哪天起、由哪个单位承接',
  callers: administrator,
  params,
  body: z.strictObject({ from: z.iso.date('写明从哪天起'), successor: z.string().max(80), version }),
  reply: z.object({ unit: unitLine }),
  problems: ['not-found', 'changed-meanwhile', 'not-now'],
})

export const restoreUnit = operation({
  name: 'restoreUnit',
  route: 'POST /api/units/{unit}/restore',
  summary: '恢复撤并了的单位；已经交出去的事不会自己回来',
  callers: administrator,
  params,
  body: z.strictObject({ version }),
  reply: z.object({ unit: unitLine }),
  problems: ['not-found', 'changed-meanwhile', 'not-now'],
})

export const changeJurisdiction = operation({
  name: 'changeJurisdiction',
  route: 'POST /api/units/{unit}/jurisdiction',
  summary: '调整开发区的辖区：哪些乡镇（街道）、村居，从哪天起、到哪天为止',
  callers: administrator,
  params,
  body: z.strictObject({
    actsFor: z.array(actingFor).max(mostActedFor, `辖区最多 ${mostActedFor} 处`),
    version,
  }),
  reply: z.object({ unit: unitLine }),
  problems: ['not-found', 'changed-meanwhile', 'not-now'],
})

export const giveDuty = operation({
  name: 'giveDuty',
  route: 'POST /api/units/{unit}/duty',
  summary: '划转职责：一条职责从哪天起归另一个市级单位，市民的问题从那天起按它转办',
  callers: administrator,
  params,
  body: z.strictObject({
    duty: z.string().max(200),
    to: z.string().max(80),
    from: z.iso.date('写明从哪天起'),
    version,
  }),
  reply: z.object({ unit: unitLine }),
  problems: ['not-found', 'changed-meanwhile', 'not-now'],
})

export const keepDuty = operation({
  name: 'keepDuty',
  route: 'POST /api/units/{unit}/duty-kept',
  summary: '不划转职责：还没有到那天的，仍由原来的单位办',
  callers: administrator,
  params,
  body: z.strictObject({ duty: z.string().max(200), version }),
  reply: z.object({ unit: unitLine }),
  problems: ['not-found', 'changed-meanwhile', 'not-now'],
})
