import { followersTimer } from '../../../local/followersTimer'
import { localEnvOf } from '../../../local/env'
import { loadSeeds, localFacts } from '../../../local/loadSeeds'
import { localHouse } from '../../../local/localHouse'
import { outboxTimer } from '../../../local/outboxTimer'
import { silentLog } from '../../../platform/log'

/** Of the system that npm start starts only what tells followers: its house on a folder, its outbox and its timer. */
async function main(): Promise<void> {
  const env = localEnvOf(process.env)
  const [outbox, followers] = [outboxTimer(), followersTimer()]
  const house = await localHouse({
    folder: env.DATA_DIR,
    log: silentLog,
    show: () => undefined,
    wechat: { baseUrl: env.WECHAT_API_BASE, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET },
    smsBaseUrl: env.SMS_API_BASE,
    nudge: outbox.soon,
    nudgeFollowers: followers.soon,
  })
  await loadSeeds(house.bucket, localFacts)
  outbox.start(house)
  followers.start(house)
  process.once('SIGTERM', () => {
    void Promise.all([outbox.stop(), followers.stop()])
      .then(() => house.close())
      .then(() => process.exit(0))
  })
  console.log('打开 http://127.0.0.1/')
}

void main()
