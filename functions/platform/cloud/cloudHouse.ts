import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { accounts } from '../identity/account'
import { s3Bucket } from '../bucket/bucketS3'
import type { CloudEnv } from './cloudEnv'
import type { House } from '../house'
import { identity } from '../identity/identity'
import { noKeyring, publicKeyring, signingKeyring } from '../identity/keyring'
import { jsonLog, type Log } from '../log'
import type { WaysToPeople } from '../reach/reach'
import { tencentSms } from '../reach/tencentSms'
import { wechatSafety } from '../reach/wechatSafety'
import { wechatToken } from '../reach/wechatToken'
import { wechatMessages } from '../reach/wechatMessages'
import { nudgesThrough } from './queue'
import { referenceFrom } from '../bucket/reference'
import { smsGateway } from './smsGateway'
import { markedBy } from '../store/rowFault'
import { logged, settingAside } from '../store/setAside'
import { setAsideBook, setAsideItems } from '../store/setAsideBook'
import { type Tables, tablesOn } from '../store/tables'
import { wechatClient } from '../identity/wechat'

export interface CloudHouse extends House {
  /** Waits for what was begun beside the answer; called before a function goes to sleep. */
  settled(): Promise<void>
}

/** A function answers within seconds or not at all, so a slow neighbour is asked again soon. */
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 3_000 }
const nudgeHandler = { connectionTimeout: 500, requestTimeout: 1_000 }

/** The house of one cloud function. What its environment does not give, it cannot do: using it throws, but for nudges. */
export function cloudHouse(env: CloudEnv): CloudHouse {
  const now = () => new Date()
  const log = jsonLog(env.LOG_LEVEL)
  const book = setAsideBook(() => tables.store(setAsideItems), now)
  const marks = env.LOOKUP_SECRET === undefined ? undefined : markedBy(env.LOOKUP_SECRET)
  const client = new DynamoDB({ maxAttempts: 3, requestHandler })
  const tables: Tables = tablesOn(client, env.TABLE_PREFIX, settingAside(logged(log), book.seen, marks))
  const bucket = s3Bucket(new S3Client({ maxAttempts: 3, requestHandler }), env.BUCKET)
  const queue = env.NUDGE_QUEUE_URL
  const site = env.SITE
  const nudges = queue
    ? nudgesThrough(new SQSClient({ maxAttempts: 2, requestHandler: nudgeHandler }), queue, now, log)
    : { nudge: () => undefined, settled: async () => undefined }
  const followers = env.FOLLOWERS_QUEUE_URL
  const followerNudges = followers
    ? nudgesThrough(new SQSClient({ maxAttempts: 2, requestHandler: nudgeHandler }), followers, now, log)
    : { nudge: () => undefined, settled: async () => undefined }
  const { SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: token } = env
  const { WECHAT_API_BASE: baseUrl, WECHAT_APPID: appid, WECHAT_SECRET: secret } = env
  return {
    mode: 'cloud',
    ...(site ? { sites: () => [site] } : {}),
    now,
    pause: (ms) => setTimeout(ms),
    random: (below) => randomInt(below),
    store: tables.store,
    bucket,
    reference: referenceFrom(bucket, now),
    identity: identity(keyringOf(env), tables.store(accounts), now, true),
    nudge: nudges.nudge,
    nudgeFollowers: followerNudges.nudge,
    settled: async () => void (await Promise.all([nudges.settled(), followerNudges.settled(), book.settled()])),
    sendCode: url && token ? smsGateway({ url, token }) : without('SMS_GATEWAY_URL'),
    reach: reachIn(env, now, log),
    ...contentCheckIn(env, now, log),
    ...(env.WECHAT_PUSH ? { wechatPush: env.WECHAT_PUSH } : {}),
    askWechat: baseUrl && appid && secret ? wechatClient({ baseUrl, appid, secret }) : without('WECHAT_APPID'),
    get lookupSecret() {
      return env.LOOKUP_SECRET ?? without('LOOKUP_SECRET')()
    },
    log,
  }
}

/** The ways to people that the operator has set up. */
function reachIn(env: CloudEnv, now: () => Date, log: Log): WaysToPeople {
  const { WECHAT_API_BASE: baseUrl, WECHAT_APPID: appid, WECHAT_SECRET: secret } = env
  const { WECHAT_NOTICE_TEMPLATE: template, SMS_ACCOUNT: account, SMS_API_BASE } = env
  return {
    ...(appid && secret && template ? { wechat: wechatMessages({ baseUrl, appid, secret, template, now, log }) } : {}),
    ...(account ? { sms: tencentSms({ ...account, baseUrl: SMS_API_BASE, now, log }) } : {}),
  }
}

/** 内容安全, where the operator has switched it on: asked where messages are delivered, with the account of the mini-program. */
function contentCheckIn(env: CloudEnv, now: () => Date, log: Log): Pick<House, 'checksContent' | 'contentCheck'> {
  if (!env.CONTENT_CHECK) return {}
  const { WECHAT_API_BASE: baseUrl, WECHAT_APPID: appid, WECHAT_SECRET: secret } = env
  if (!appid || !secret) return { checksContent: true }
  const token = wechatToken({ baseUrl, appid, secret, now, timeoutMs: 5_000 })
  return { checksContent: true, contentCheck: wechatSafety({ baseUrl, token, log }) }
}

const keyringOf = ({ SESSION_KEYS: own, SESSION_PUBLIC_KEYS: others }: CloudEnv) => {
  if (own) return signingKeyring(own)
  return others ? publicKeyring(others) : noKeyring
}

const without = (variable: string) => (): never => {
  throw new Error(`this function was given no ${variable}`)
}
