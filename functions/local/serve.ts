import { join } from 'node:path'
import { type AnswerSources, answerSources } from '../answers/answerSources'
import { warmUp } from '../answers/question/warmUp'
import { edgeOf } from '../platform/http/edge'
import { api } from '../platform/http/http'
import type { House } from '../platform/house'
import { jsonLog } from '../platform/log'
import { ensureLocalAccounts } from './accounts'
import { allEndpoints } from './allEndpoints'
import { dayTimer } from './dayTimer'
import { followersTimer } from './followersTimer'
import { libraryTimer } from './libraryTimer'
import type { LocalEnv } from './env'
import { lanAddresses, listen } from './listen'
import { placingHere } from '../answers/accessions/placeHere'
import { renewedMeanings } from '../answers/corpus/renewed'
import { loadExamples, loadSeeds, localFacts } from './loadSeeds'
import { localHouse } from './localHouse'
import { logFile } from './leaving/logFile'
import { othersFirst } from './othersFirst'
import { outboxTimer } from './outboxTimer'
import { pagesAnd } from './pages'
import { tendTimer } from './tendTimer'
import { removeUnusedUploads } from './unusedUploads'
import { within } from './leaving/within'

export interface RunningHouse {
  /** http://localhost:3000 first, then the addresses a phone on the same network can use. */
  addresses: string[]
  /** How many documents the library holds, of every version. */
  policies: number
  /** The password of the example accounts of this data folder. */
  staffPassword: string
  /** Ends what is under way, and resolves within half a minute whatever happens: what was acknowledged is on the disk. */
  close(): Promise<void>
}

/** In milliseconds: so long may everything take that is under way, and so long the last lines of the log. */
const patience = { all: 20_000, log: 5_000 }

const readByEverybody = ['/api/ledger', '/api/openapi.json']

interface Options {
  env: LocalEnv
  /** The folder of the built H5 pages; without them only the API answers. */
  pages: string
  /** Where one-time codes and the like are shown to whoever started the system. */
  show(line: string): void
}

/** The whole system in one process: database, seeds, API, outbox and pages. Calls are logged to DATA_DIR/log.jsonl. */
export async function serveLocally({ env, pages, show }: Options): Promise<RunningHouse> {
  const timer = outboxTimer()
  const followers = followersTimer()
  const days = dayTimer()
  const tending = tendTimer()
  const library = libraryTimer()
  const lines = logFile(env.DATA_DIR)
  const log = jsonLog('info', lines)
  const house = await localHouse({
    folder: env.DATA_DIR,
    log,
    show,
    wechat: {
      baseUrl: env.WECHAT_API_BASE,
      appid: env.WECHAT_APPID,
      secret: env.WECHAT_SECRET,
      template: env.WECHAT_NOTICE_TEMPLATE,
    },
    smsBaseUrl: env.SMS_API_BASE,
    nudge: timer.soon,
    nudgeFollowers: followers.soon,
  })
  let leaving = false
  try {
    await loadSeeds(house.bucket, localFacts)
    // Once after an upgrade; a failure leaves the corpus as it is, which answers by words.
    await renewedMeanings(house.bucket, house.now()).catch((error: unknown) => log.broke('meanings', error))
    await ensureLocalAccounts(house, house.staffPassword)
    await loadExamples(house)
    await removeUnusedUploads(join(env.DATA_DIR, 'bucket'), house.now())
    const sources = answerSources(house)
    const { PROXIES: proxies, SCREENS: screens } = env
    const sites: string[] = []
    const answers = api(allEndpoints(house, sources), { ...edgeOf(house), proxies, sites: () => sites })
    // The first to ask wait no longer than others: what everybody reads is made before the door opens.
    const [held] = await Promise.all([sources.corpus(), sources.cards()])
    for (const path of readByEverybody) await answers.request(path)
    const server = await listen(pagesAnd(pages, answers, { proxies, screens }), env)
    const addresses = [
      `http://localhost:${server.port}`,
      ...lanAddresses(env.HOST).map((host) => `http://${host}:${server.port}`),
    ]
    sites.push(...(env.SITE ? [env.SITE] : []), ...addresses, `http://127.0.0.1:${server.port}`)
    const warming = warmed(house, sources, () => leaving)
    timer.start(house)
    followers.start(house)
    days.start(house)
    tending.start(house, house.forget)
    library.start(house, placingHere(env.DATA_DIR, house.now))
    const stop = async () => {
      await warming
      await server.close()
      await timer.stop()
      await followers.stop()
      await days.stop()
      await tending.stop()
      await library.stop()
      await house.close()
    }
    return {
      addresses,
      policies: held.counts().documents,
      staffPassword: house.staffPassword,
      async close() {
        leaving = true
        await within(patience.all, stop()).catch((error: unknown) => log.broke('close', error))
        await within(patience.log, lines.close())
      },
    }
  } catch (error) {
    await house.close()
    throw error
  }
}

/** Nobody waits for it, and nothing depends on it. */
async function warmed(house: House, { corpus, cards }: AnswerSources, over: () => boolean): Promise<void> {
  try {
    await warmUp(
      { cards: await cards(), corpus: await corpus(), reference: await house.reference() },
      over,
      othersFirst(over),
    )
  } catch (error) {
    house.log.broke('warmUp', error)
  }
}
