import Taro, { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect } from 'react'
import { forwardable } from './forwardable'
import type { Forwarded } from './forwarded'
import { queryOf, withQuery } from '../go'

/** Our own picture: WeChat's would be a photograph of the page with what a person wrote on it. */
const picture = '/icons/forward.png'

/** Lets a page be forwarded in WeChat; its index.config.ts must say so too. 朋友圈 only where the page's config names it. */
export function useForward({ title, page, query }: Forwarded): void {
  useShareAppMessage(() => ({ title, path: withQuery(page, query), imageUrl: picture }))
  useShareTimeline(() => ({ title, query: queryOf(query), imageUrl: picture }))
}

/** Takes forwarding out of the menu of every page that is not anybody's to read. */
export function useKeptFromForwarding(): void {
  const { path } = useRouter()
  useEffect(() => {
    if (!forwardable.includes(path.replace(/^\//, '').split('?')[0] ?? ''))
      void Taro.hideShareMenu({ menus: ['shareAppMessage', 'shareTimeline'] })
  }, [path])
}
