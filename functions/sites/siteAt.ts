import { Problem } from '@shared/problem'
import { type Site, siteId } from '@shared/sites/site'
import type { Sites } from './store'

/** @throws Problem 'not-found' (404) for a code that no site has. */
export async function siteAt(code: string, sites: Pick<Sites, 'get'>): Promise<Site> {
  const found = await sites.get(siteId(code))
  if (!found) throw new Problem('not-found', `没有编号 ${code} 的公告栏，请看看编号牌，再扫一次或者重新输入`)
  return found
}
