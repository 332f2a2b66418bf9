import * as z from 'zod'
import { named } from '../named'
import { operation } from '../operation'
import { accountEvent } from './administration/event'
import { staffNameSize } from './administration/words'
import { account } from './credentials'
import { role } from './role'
import { accountSize, staffRoles } from './words'

const administrator = ['administrator'] as const
const params = z.strictObject({ account })

/** An account as whoever looks after it sees it. */
export const accountLine = z.object({
  /** What they sign in with. */
  account: z.string(),
  name: z.string(),
  role,
  department: named.optional(),
  area: named.optional(),
  disabled: z.boolean(),
  /** Has not been signed in to with a password of their own yet. */
  fresh: z.boolean(),
  /** Has set up an authenticator. */
  second: z.boolean(),
})
export type AccountLine = z.infer<typeof accountLine>

/** What is handed to whoever is to use the account, on paper: shown once, and kept by nobody. */
export const slip = z.object({ account: z.string(), name: z.string(), password: z.string(), until: z.iso.datetime() })
export type AccountSlip = z.infer<typeof slip>

/** What is written of an account that is opened or moved. */
export const seat = {
  name: z
    .string()
    .trim()
    .min(staffNameSize.least, '写这个人的姓名')
    .max(staffNameSize.most, `姓名最多 ${staffNameSize.most} 字`),
  role: z.enum(staffRoles),
  /** Id of the unit of an officer, a lead, or an administrator of one unit. */
  department: z.string().max(80).optional(),
  /** Area code of a clerk, or of an administrator of one place. */
  area: z
    .string()
    .regex(/^\d{6,12}$/)
    .optional(),
}
/** The colleague of the same unit who takes over the cases in hand, by their account. */
const successor = z.string().min(accountSize.least).max(accountSize.most).optional()

const accountAct = z.object({ account: z.string(), event: accountEvent })
export type AccountActLine = z.infer<typeof accountAct>

export const listAccounts = operation({
  name: 'listAccounts',
  route: 'GET /api/accounts',
  summary: '我管的账号：谁、什么岗位、停用了没有',
  callers: administrator,
  reply: z.object({
    accounts: z.array(accountLine),
    /** Units that accounts may be opened in. */
    departments: z.array(named),
    /** What the caller looks after, in words. */
    office: z.string(),
    /** Whether accounts at the city's own desk may be opened too. */
    city: z.boolean(),
  }),
})

export const readAccount = operation({
  name: 'readAccount',
  route: 'GET /api/accounts/{account}',
  summary: '一个账号：岗位、正在用的登录、对它做过什么',
  callers: administrator,
  params,
  reply: z.object({
    account: accountLine,
    sessions: z.array(z.object({ id: z.string(), openedAt: z.iso.datetime(), until: z.iso.datetime() })),
    events: z.array(accountEvent),
    /** Colleagues of the same unit, any of whom may take over what is in hand. */
    colleagues: z.array(z.object({ account: z.string(), name: z.string() })),
    /** Nobody else at work has this role at this desk. */
    alone: z.boolean(),
  }),
  problems: ['not-found'],
})

export const openAccount = operation({
  name: 'openAccount',
  route: 'POST /api/accounts',
  summary: '开一个账号，得到一张写着一次性密码的条子',
  callers: administrator,
  body: z.strictObject({ account, ...seat }),
  reply: z.object({ account: accountLine, slip }),
  status: 201,
  problems: ['not-found', 'already-exists', 'busy'],
})

export const resetAccount = operation({
  name: 'resetAccount',
  route: 'POST /api/accounts/{account}/reset',
  summary: '重置密码：旧密码和所有登录随即失效，得到一张新条子',
  callers: administrator,
  params,
  reply: z.object({ account: accountLine, slip }),
  problems: ['not-found', 'not-now', 'busy', 'changed-meanwhile'],
})

export const clearSecond = operation({
  name: 'clearSecond',
  route: 'POST /api/accounts/{account}/clear-second',
  summary: '重置验证器：换了手机的，下次登录重新绑定',
  callers: administrator,
  params,
  reply: z.object({ account: accountLine }),
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

export const disableAccount = operation({
  name: 'disableAccount',
  route: 'POST /api/accounts/{account}/disable',
  summary: '停用账号，手里的办件交给一位同事，没有写明的放回本单位待办',
  callers: administrator,
  params,
  body: z.strictObject({ successor }),
  reply: z.object({ account: accountLine }),
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

export const enableAccount = operation({
  name: 'enableAccount',
  route: 'POST /api/accounts/{account}/enable',
  summary: '恢复使用停用的账号',
  callers: administrator,
  params,
  reply: z.object({ account: accountLine }),
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

export const moveAccount = operation({
  name: 'moveAccount',
  route: 'POST /api/accounts/{account}/move',
  summary: '调整姓名、岗位或单位，手里的办件交给原单位一位同事，没有写明的放回原单位待办',
  callers: administrator,
  params,
  body: z.strictObject({ ...seat, successor }),
  reply: z.object({ account: accountLine }),
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

export const endAccountSessions = operation({
  name: 'endAccountSessions',
  route: 'POST /api/accounts/{account}/sign-out',
  summary: '结束一个账号的一次登录，不写是哪一次就全部结束',
  callers: administrator,
  params,
  body: z.strictObject({ session: z.string().max(60).optional() }),
  reply: z.object({ account: accountLine }),
  problems: ['not-found', 'changed-meanwhile'],
})

export const listAccountActs = operation({
  name: 'listAccountActs',
  route: 'GET /api/account-acts',
  summary: '账号管理记录：谁在什么时候对哪个账号做了什么，最近的在前；写了字的只列账号或人名里有这些字的',
  callers: ['administrator', 'supervisor'],
  county: true,
  query: z.strictObject({ search: z.string().trim().max(staffNameSize.most).optional() }),
  reply: z.object({ acts: z.array(accountAct), total: z.number().int() }),
})
