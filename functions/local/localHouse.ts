import { randomBytes, randomInt } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Brief } from '@shared/inquiries/history/brief'
import { heldAccounts } from '../platform/identity/heldAccounts'
import { diskBucket } from '../platform/bucket/bucket'
import type { House } from '../platform/house'
import { identity } from '../platform/identity/identity'
import { signingKeyring } from '../platform/identity/keyring'
import { inquiries } from '../inquiries/store'
import type { Log } from '../platform/log'
import type { Aggregate, Kind, Store } from '../platform/store/store'
import { markedBy } from '../platform/store/rowFault'
import { logged, settingAside } from '../platform/store/setAside'
import { setAsideBook, setAsideItems } from '../platform/store/setAsideBook'
import { referenceFrom } from '../platform/bucket/reference'
import { wechatClient } from '../platform/identity/wechat'
import { exampleTemplate, type MessageTemplate } from '../platform/reach/template'
import { tencentSms } from '../platform/reach/tencentSms'
import { wechatMessages } from '../platform/reach/wechatMessages'
import { type EmbeddedDatabase, openEmbeddedDatabase } from './database/embeddedDatabase'
import { keptSecrets } from './keptSecrets'
import { monthsHeld } from './held/monthsHeld'
import { sharing } from './held/sharing'
import { openSmsStandIn } from './standIns/smsStandIn'
import { openWechatStandIn } from './standIns/wechatStandIn'

export interface LocalHouse extends House {
  /** The password of the example accounts of this folder. */
  staffPassword: string
  /** Rows whose time is over go, as they do in the cloud by themselves. */
  forget(): Promise<number>
  close(): Promise<void>
}

interface Options {
  folder: string
  log: Log
  /** Where one-time codes are shown: the terminal of whoever started the system. */
  show(line: string): void
  wechat: { baseUrl?: string | undefined; appid: string; secret: string; template?: MessageTemplate | undefined }
  /** Where another stand-in takes texts. */
  smsBaseUrl?: string | undefined
  nudge(): void
  nudgeFollowers?(): void
}

/** No account of anybody's: the stand-in takes it. */
export const exampleSms = {
  secretId: 'example',
  secretKey: 'example',
  appId: '1400000000',
  sign: '示例',
  templateId: '1',
  takenBackId: '2',
}

/** The house on one machine: the embedded database and the bucket in a folder, codes printed, WeChat and SMS stood in for. */
export async function localHouse({
  folder,
  log,
  show,
  wechat,
  smsBaseUrl,
  nudge,
  nudgeFollowers = () => undefined,
}: Options): Promise<LocalHouse> {
  await mkdir(folder, { recursive: true })
  const secrets = await keptSecrets(join(folder, 'secrets.json'), () => ({
    sessions: { current: 'local-1', keys: { 'local-1': randomBytes(32).toString('base64url') } },
    lookup: randomBytes(32).toString('base64url'),
  }))
  const now = () => new Date()
  const book = setAsideBook(() => database.store(setAsideItems), now)
  const aside = settingAside(logged(log), book.seen, markedBy(secrets.lookup))
  const database: EmbeddedDatabase = await openEmbeddedDatabase(join(folder, 'tables'), aside)
  const { store: plain, checked } = heldAccounts(database.store)
  const cases = monthsHeld({
    kind: inquiries,
    plain: plain(inquiries),
    watch: database.watch,
    index: 'third',
    placed: ({ receivedAt, id }: Brief) => `${receivedAt}|${id}`,
  })
  const store = <T extends Aggregate>(kind: Kind<T>) =>
    (kind as unknown) === inquiries ? (cases as unknown as Store<T>) : plain(kind)
  const standIn = wechat.baseUrl ? undefined : await openWechatStandIn()
  const baseUrl = wechat.baseUrl ?? standIn?.url ?? ''
  const { appid, secret } = wechat
  const sms = smsBaseUrl ? undefined : await openSmsStandIn({ ...exampleSms, show })
  const bucket = diskBucket(join(folder, 'bucket'))
  return {
    mode: 'local',
    now,
    pause: (ms) => setTimeout(ms),
    random: (below) => randomInt(below),
    store,
    share: sharing(database.watch),
    bucket,
    reference: referenceFrom(bucket, now),
    identity: identity(signingKeyring(secrets.sessions), checked, now, false),
    nudge,
    sendCode: async (phone, code) =>
      show(`验证码 ${code}（手机号 ${phone.slice(0, 3)}****${phone.slice(-4)}，5 分钟内有效）`),
    nudgeFollowers,
    askWechat: wechatClient({ baseUrl, appid, secret }),
    reach: {
      wechat: wechatMessages({
        baseUrl,
        appid,
        secret,
        template: wechat.template ?? exampleTemplate,
        state: 'developer',
        now,
        log,
      }),
      sms: tencentSms({ ...exampleSms, baseUrl: smsBaseUrl ?? sms?.url ?? '', now, log }),
    },
    lookupSecret: secrets.lookup,
    staffPassword: secrets.staff,
    log,
    forget: () => database.forget(now()),
    async close() {
      await standIn?.close()
      await sms?.close()
      await book.settled()
      await database.close()
    },
  }
}
