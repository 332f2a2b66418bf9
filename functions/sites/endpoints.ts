import * as contract from '@shared/sites/contract'
import { postingActs } from '@shared/sites/everyAct'
import { bringIn } from '../inquiries/uploads/attachments'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { around } from './around'
import { changingPostings } from './changePosting'
import { closeSite } from './closeSite'
import { hearScreen } from './hearScreen'
import { listSites } from './listSites'
import { listTasks } from './listTasks'
import { readCoverage } from './readCoverage'
import { readPostingPhoto, readSitePhoto } from './readPhoto'
import { readPostings } from './readPostings'
import { readSite } from './readSite'
import { registerSite } from './registerSite'

/** 张贴点: the register of boards, shelves and screens, and the proof of what hangs on them. */
export function siteEndpoints(house: House): Endpoint[] {
  const change = changingPostings(house)
  return [
    endpoint(contract.registerSite, async (received, caller) =>
      registerSite(received, caller, {
        ...(await around(house)),
        random: (below) => house.random(below),
        lookupSecret: house.lookupSecret,
        bringIn: (photo) => bringIn([photo], [], caller, house),
      }),
    ),
    endpoint(contract.closeSite, async (received, caller) => closeSite(received, caller, await around(house))),
    endpoint(contract.listSites, async (received, caller) => listSites(received, caller, await around(house))),
    endpoint(contract.readSite, async (received) => readSite(received, await around(house))),
    endpoint(contract.readSitePhoto, ({ params: { code } }, caller) => readSitePhoto(code, caller, house)),
    endpoint(contract.hearScreen, (received) => hearScreen(received, house)),
    endpoint(contract.listTasks, async (_received, caller) => listTasks(caller, await around(house))),
    endpoint(contract.readPostings, async (received) => readPostings(received, await around(house))),
    endpoint(contract.readCoverage, async (received, caller) => readCoverage(received, caller, await around(house))),
    endpoint(contract.readPostingPhoto, ({ params }, caller) => readPostingPhoto(params, caller, house)),
    ...Object.values(postingActs).map((act): Endpoint => ({
      contract: act.operation,
      run: (received, caller) => change(act, received as Parameters<typeof change>[1], caller!),
    })),
  ]
}
