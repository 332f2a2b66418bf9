import Taro from '@tarojs/taro'
import { keep, kept } from '../kept'

const key = 'lostPage.reloadedAt'
const once = 60_000

/** A part of a page that did not come, script or style. */
export const isLostPage = (reason: unknown) => reason instanceof Error && reason.name === 'ChunkLoadError'

/** Not kept by anybody in between, so that an answer means a connection. */
const connected = () =>
  fetch('./sw.js', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )

/**
 * After a new deployment the parts of the page that is open are gone: one reload brings the new ones, and opens the page
 * that was asked for. Where that does not help, or nobody answers, what is true is said.
 */
export async function openLostPage(): Promise<void> {
  if (!(await connected()))
    return void Taro.showToast({ title: '现在没有网络，连上后再点一次', icon: 'none', duration: 3000 })
  if (mayReload()) return location.reload()
  const { confirm } = await Taro.showModal({
    title: '这一页现在取不到',
    content: '网站可能正在更新，等几分钟再试。写好的内容还在。',
    confirmText: '再试一次',
    cancelText: '回首页',
  })
  if (!confirm) location.hash = ''
  location.reload()
}

/** Once a minute at most, and only where that can be remembered: never in a circle. */
function mayReload(): boolean {
  const now = Date.now()
  if (Math.abs(now - kept(key, 0)) < once) return false
  keep(key, now)
  return kept(key, 0) === now
}
