import * as z from 'zod'
import { operation } from '../../operation'
import { mostPlaces } from '../../people/words'
import { noticeFields } from '../words'
import { paces } from './pace'
import { quiets } from './quiet'

const quiet = z.enum(quiets)
const pace = z.enum(paces)

/** 通知设置 as whoever they are about sees them. */
export const tellingSettings = z.object({
  places: z.array(z.object({ code: z.string(), name: z.string(), muted: z.boolean() })),
  /** 哪些公告: of a muted field only what law wants told is sent. */
  fields: z.array(z.object({ field: z.enum(noticeFields), muted: z.boolean() })),
  quiet,
  /** 一般的公告怎么发. */
  pace,
  /** Absent where the city has not set it up. */
  wechat: z
    .object({
      /** What is asked for in WeChat. */
      template: z.string(),
      /** Agreed to once, it holds. */
      lasting: z.boolean(),
      /** Absent for who has not agreed, or took it back. */
      left: z.union([z.number(), z.literal('lasting')]).optional(),
    })
    .optional(),
  /** Absent where the city has not set it up; `shown` is the phone as 138****0001. */
  sms: z.object({ shown: z.string().optional() }).optional(),
  /** 不会发的, in sentences. */
  short: z.array(z.string()),
})
export type TellingSettings = z.infer<typeof tellingSettings>

export const readTelling = operation({
  name: 'readTelling',
  route: 'GET /api/notices/telling',
  summary: '我的通知设置：微信还能收几次、免打扰、哪些不会发',
  callers: ['citizen'],
  reply: tellingSettings,
})

export const changeTelling = operation({
  name: 'changeTelling',
  route: 'PUT /api/notices/telling',
  summary: '改免打扰的时间、一般的公告怎么发、不要通知的地方和种类',
  callers: ['citizen'],
  body: z.strictObject({
    quiet,
    /** Left as it is when not given. */
    pace: pace.optional(),
    muted: z.array(z.string().regex(/^\d{6,12}$/)).max(mostPlaces),
    /** Left as they are when not given. */
    mutedFields: z.array(z.enum(noticeFields)).max(noticeFields.length).optional(),
  }),
  reply: tellingSettings,
  problems: ['changed-meanwhile'],
})

export const agreeToWechat = operation({
  name: 'agreeToWechat',
  route: 'POST /api/notices/telling/wechat',
  summary: '在微信里同意接收一次公告通知',
  callers: ['citizen'],
  body: z.strictObject({ code: z.string().min(1).max(128) }),
  reply: tellingSettings,
  problems: ['wechat-refused', 'too-many-attempts', 'upstream-busy', 'not-now', 'changed-meanwhile'],
})

export const leaveWechat = operation({
  name: 'leaveWechat',
  route: 'DELETE /api/notices/telling/wechat',
  summary: '不再接收微信通知，删掉为此保存的微信标识',
  callers: ['citizen'],
  reply: tellingSettings,
  problems: ['changed-meanwhile'],
})

export const listToTell = operation({
  name: 'listToTell',
  route: 'GET /api/notices/to-tell',
  summary:
    '法律要求告知的公告（本单位的，或者写给本村的）：手机上告知了多少人、哪些地方还有多少人要当面告知；撤回、更正的又告知了多少人',
  callers: ['officer', 'editor', 'lead', 'clerk'],
  reply: z.object({
    notices: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        wechat: z.number(),
        sms: z.number(),
        /** Still on their way. */
        open: z.number(),
        /** How many people of which place; nobody is named. */
        inPerson: z.array(
          z.object({
            area: z.string(),
            place: z.string(),
            people: z.number(),
            /** Of these: a message was on its way when something broke off, and nobody can tell whether it came. */
            unsure: z.number(),
            /** Told in person already, as the clerks of the place wrote down. */
            told: z.number(),
          }),
        ),
      }),
    ),
    /** 撤回、更正 of what people had been told: who was told so. */
    takenBack: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        how: z.enum(['撤回', '更正']),
        /** The day of it, 'YYYY-MM-DD'. */
        day: z.string(),
        wechat: z.number(),
        sms: z.number(),
        /** Still on their way. */
        open: z.number(),
        /** They had been told by phone, and by phone they cannot be told now, or nobody can tell. */
        missed: z.number(),
        /** Of what law wants told: how many are to be told in person, those too who were told in person before. */
        inPerson: z.array(
          z.object({
            area: z.string(),
            place: z.string(),
            people: z.number(),
            /** Told in person of this already, as the clerks of the place wrote down. */
            told: z.number(),
          }),
        ),
      }),
    ),
  }),
})

export const tellInPerson = operation({
  name: 'tellInPerson',
  route: 'POST /api/notices/{id}/told-in-person',
  summary: '记下当面告知了几个人（只记人数），记多了减回去；公告撤回、更正的，告知了几个人另记',
  callers: ['clerk'],
  params: z.object({ id: z.string() }),
  /** `people`: below nought takes back what was written by mistake. `seen`: how many were told already, as the caller saw it, so that nobody is counted twice. */
  body: z.strictObject({
    area: z.string().regex(/^\d{6,12}$/),
    people: z
      .number()
      .int()
      .min(-1_000_000)
      .max(1_000_000)
      .refine((people) => people !== 0, '写几个人'),
    seen: z.number().int().min(0),
    /** They were told that it was withdrawn or corrected, and not of the notice. */
    back: z.literal(true).optional(),
  }),
  reply: z.object({ told: z.number(), left: z.number() }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})
