import { setTimeout } from 'node:timers/promises'
import { join } from 'node:path'
import { exampleSms } from '../../../local/localHouse'
import { openEmbeddedDatabase } from '../../../local/database/embeddedDatabase'
import { tablesHere } from '../../../local/database/tablesHere'
import { openSmsStandIn } from '../../../local/standIns/smsStandIn'
import { openWechatStandIn } from '../../../local/standIns/wechatStandIn'
import { houseOn } from '../inquiries/meteredHouse'
import { type RunningApart, runningOn } from '../load/running'
import { crowdIn, secretsIn } from './crowd'
import { villagesIn } from './counted'
import { noticeFor } from './goingUp'
import { numbersFrom } from './matching'
import { endedIn, endOf, type WhoWasTold, whoWasTold } from './whoWasTold'

interface Wanted {
  followers: number
  /** So many times the system is killed while it tells them. */
  kills: number
  seed: number
  /** Only what tells followers is started, and not the whole system: sooner there after each kill. */
  alone?: boolean
}

/** What came of telling many people of one notice. */
export interface FannedOut extends WhoWasTold {
  followers: number
  kills: number
  /** From the beginning to the last message, with the restarts. */
  seconds: number
  perSecond: number
  /** How long processors worked for one recipient, of all threads of the system; with a kill nothing is said. */
  cpuMsEach?: number
  /** The same of this process, in which the services stood in for live and which looks whether it is over. */
  besidesMsEach?: number
  idleMb: number
  mostMb: number
}

/**
 * The system of `npm start` on a folder, in a process of its own; the services stood in for live here. A notice for the
 * whole city goes up, and the process is killed with SIGKILL at messages that the seed picks, before they are answered.
 */
export async function fannedOut(
  folder: string,
  { followers, kills, seed, alone }: Wanted,
  progress: (line: string) => void,
): Promise<FannedOut> {
  const [wechat, texts] = [await openWechatStandIn(), await openSmsStandIn(exampleSms)]
  const ways = { WECHAT_API_BASE: wechat.url, SMS_API_BASE: texts.url }
  const start = () => runningOn(folder, ways, alone ? '../measure/bench/notices/tellingAlone' : undefined)
  progress(`写入 ${followers} 个关注的人`)
  await filledWith(followers, folder)
  let system: RunningApart | undefined = await start()
  const random = numbersFrom(seed)
  const moments = Array.from({ length: kills }, () => 1 + Math.floor(random() * followers * 0.8)).sort((a, b) => a - b)
  let lastAt = 0
  let killing: Promise<void> | undefined
  let done = 0
  wechat.messages.watch((nth) => {
    lastAt = Date.now()
    if (killing || !system || nth < (moments[done] ?? Infinity)) return
    done++
    killing = system.kill()
  })
  let mostMb = 0
  try {
    if (!alone) await untilQuiet(system)
    const idleMb = system.memoryMb()
    const notice = await published(folder)
    progress('已发布，开始告知')
    const [idleCpu, idleHere] = [system.cpuSeconds(), cpuHere()]
    const end = endOf(folder, notice)
    let over = false
    while (!over) {
      await setTimeout(200)
      if (killing) {
        await killing
        await end.close()
        progress(`第 ${done} 次 kill -9，收到 ${wechat.messages.received.size} 条`)
        system = await start()
        killing = undefined
        continue
      }
      mostMb = Math.max(mostMb, system.memoryMb())
      over = await end.isOver()
    }
    const cpuMsEach = ((system.cpuSeconds() - idleCpu) / followers) * 1_000
    const besidesMsEach = ((cpuHere() - idleHere) / followers) * 1_000
    await end.close()
    await system.stop()
    const { fanOut, people } = await endedIn(folder, notice)
    const counted = whoWasTold(people, followers, wechat.messages.received, texts.received)
    const seconds = (Math.max(lastAt, Date.parse(fanOut.begunAt) + 1) - Date.parse(fanOut.begunAt)) / 1_000
    return {
      followers,
      kills: done,
      seconds,
      perSecond: followers / seconds,
      ...(done ? {} : { cpuMsEach, besidesMsEach }),
      ...counted,
      idleMb,
      mostMb,
    }
  } finally {
    await system?.kill()
    await Promise.all([wechat.close(), texts.close()])
  }
}

/** In seconds, of this process. */
function cpuHere(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

/** What is made warm after the start is warm, and nothing is done any more. */
async function untilQuiet(system: RunningApart): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const before = system.cpuSeconds()
    await setTimeout(1_000)
    if (system.cpuSeconds() - before < 0.1) return
  }
}

async function filledWith(count: number, folder: string): Promise<void> {
  const { lookup } = await secretsIn(folder)
  const database = await openEmbeddedDatabase(join(folder, 'tables'))
  try {
    const house = { ...houseOn(database.store, () => new Date()), lookupSecret: lookup }
    await crowdIn(house, count, await villagesIn(house))
  } finally {
    await database.close()
  }
}

/** Through the door of the running system, as another process of this machine would. */
async function published(folder: string): Promise<string> {
  const tables = await tablesHere(folder)
  try {
    const { id, approve } = await noticeFor(
      ['371500'],
      houseOn(tables.store, () => new Date()),
    )
    await approve()
    return id
  } finally {
    await tables.close()
  }
}
