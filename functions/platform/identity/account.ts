import { accountEvent } from '@shared/people/administration/event'
import { help } from '@shared/people/helping/help'
import { away } from '@shared/people/away'
import { role } from '@shared/people/role'
import { outgoing } from '@shared/outbox'
import { deskOfRole, isStaffRole } from '@shared/people/staffAddress'
import * as z from 'zod'
import type { Kind } from '../store/store'
import { named } from '@shared/named'

/** A person who can sign in: a citizen by phone or WeChat, or staff by account and password. */
export const account = z.object({
  /** citizen-… or what `staffId` gives. */
  id: z.string(),
  version: z.number().int(),
  role,
  name: z.string(),
  department: named.optional(),
  /** The place of a clerk. */
  area: named.optional(),
  places: z.array(z.string()),
  /** Only as it is shown, 138****0001: to find the account the login items hold one-way hashes. */
  phone: z
    .string()
    .regex(/^1\d{2}\*{4}\d{4}$/)
    .optional(),
  password: z
    .object({
      /** argon2id, with its parameters inside. */
      hash: z.string(),
      /** Set by a seed or by whoever made the account; outside local mode it must be changed before anything else. */
      initial: z.boolean(),
      /** As earlier editions counted; wrong passwords are now counted by account and place, and lock nobody out. */
      failures: z.number().int(),
      lockedUntil: z.iso.datetime().optional(),
      /** From a slip: to be changed before anything else in local mode too, and worth nothing after this instant. */
      slipUntil: z.iso.datetime().optional(),
    })
    .optional(),
  /** 验证器: what codes are made with, sealed; it counts from `setAt` on. */
  second: z
    .object({
      secret: z.string(),
      setAt: z.iso.datetime().optional(),
      /** The last step whose code was used: no code counts twice. */
      lastStep: z.number().int().optional(),
      /** One-way hashes of the recovery codes that are left. */
      recovery: z.array(z.string()),
      /** Wrong codes after the right password, since when. */
      wrong: z.object({ n: z.number().int(), from: z.iso.datetime() }).optional(),
    })
    .optional(),
  disabled: z.boolean(),
  /** Sessions signed out of before their time, until it is over. */
  ended: z.array(z.object({ session: z.string(), until: z.iso.datetime() })).optional(),
  /** Sessions of staff that were opened and are not over: named by what opens none. */
  sessions: z.array(z.object({ session: z.string(), openedAt: z.iso.datetime(), until: z.iso.datetime() })).optional(),
  /** No session opened up to here counts any more. */
  endedUpTo: z.iso.datetime().optional(),
  /** 不在岗, now or later or before; whether it counts is seen by its days. */
  away: away.optional(),
  createdAt: z.iso.datetime(),
  /** What administrators did to it, chained; absent for citizens and for what is older. */
  events: z.array(accountEvent).optional(),
  /** 微信: who WeChat takes them for, sealed; kept only where what they write is given to its check of contents. */
  openid: z.string().optional(),
  /** 合成一个账号: other accounts of the same person that lead here, and since when. */
  joined: z.array(z.object({ id: z.string(), at: z.iso.datetime() })).optional(),
  /** Where this one leads, and the places it followed of its own: they are its own again when it is parted. */
  joinedInto: z.object({ id: z.string(), at: z.iso.datetime(), places: z.array(z.string()) }).optional(),
  /** 代办: whom this one helps, with what was agreed; and who may help this one, by account. */
  helps: z.array(help).optional(),
  helpers: z.array(z.string()).optional(),
  /** Ids of the ways in that lead here: one-way look-ups of a phone or a WeChat person. Absent in accounts from before they were listed. */
  logins: z.array(z.string()).optional(),
  /** Which edition of what people are told before they sign in was agreed to, and when; or taken back. Appended. */
  consents: z.array(z.object({ version: z.string(), at: z.iso.datetime(), agreed: z.boolean() })).optional(),
  /** 注销: when, and since when nothing of this person is left to delete. */
  closed: z.object({ at: z.iso.datetime(), done: z.iso.datetime().optional() }).optional(),
  /** What is still to be done elsewhere after a change of this account. */
  outbox: z.array(outgoing).optional(),
})
export type Account = z.infer<typeof account>

/** The list of a desk; in it those of one role stand together. */
export const deskKey = (desk: string) => `staff#${desk}`

/** The list of everybody who works here or did, disabled ones too. */
export const everyStaffKey = 'every-staff'
/** Accounts of citizens that were closed and of which something is still to be deleted. */
export const closingKey = 'closing'

/** Accounts of citizens that are in use, each that leads nowhere else; those from before they were listed so once they change. */
export const everyCitizenKey = 'every-citizen'

/** Accounts: those of staff in good standing by desk and role, all of staff, those of citizens that are being closed, and those of citizens in use. */
export const accounts: Kind<Account> = {
  table: 'people',
  schema: account,
  // Units and records of 个人信息保护 lie in the same table, and carry messages too.
  isOwn: (id) => !/^(unit|protection|holidays)-/.test(id),
  indexes: {
    first: ({ id, role: held, department, area, disabled }) =>
      disabled || !isStaffRole(held)
        ? undefined
        : { key: deskKey(deskOfRole(held, (area ?? department)?.id ?? '')), sort: `${held}#${id}` },
    second({ id, role: held, closed }) {
      if (isStaffRole(held)) return { key: everyStaffKey, sort: id }
      return closed && !closed.done ? { key: closingKey, sort: closed.at } : undefined
    },
    third: ({ id, role: held, closed, joinedInto }) =>
      held === 'citizen' && !closed && !joinedInto ? { key: everyCitizenKey, sort: id } : undefined,
  },
}

export const staffId = (account: string): string => `staff-${account}`
/** What they sign in with. */
export const accountOfStaff = (id: string): string => id.replace(/^staff-/, '')
