import type { Citation } from '@shared/answers/answer'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'

/** /api/policies/{id}#{provision} as the parameters of the policy page. */
function placeOf(url: string): { id: string; provision: string } | undefined {
  const [, id, provision = ''] = /\/policies\/([^#?]+)(?:#(.*))?$/.exec(url) ?? []
  return id === undefined ? undefined : { id: decodeURIComponent(id), provision: decodeURIComponent(provision) }
}

/** 依据: title · article · since when, the words themselves, and the way to the whole document. */
export function CitationRow({ citation, open }: { citation: Citation; open: boolean }) {
  const { title, provision, quote, effectiveFrom, status, url } = citation
  const place = url === undefined ? undefined : placeOf(url)
  const since = `自 ${fullDay(effectiveFrom)}起施行${status === 'superseded' ? '，已有新版本' : ''}`
  return (
    <View className="citation">
      <View className="citation__title">{`《${title}》 ${provision}`}</View>
      <View className="small">{since}</View>
      {quote && open ? <View className="quote">{quote}</View> : null}
      <View className="line">
        {quote && !open ? (
          <Disclosure label="看原文">
            <View className="quote">{quote}</View>
          </Disclosure>
        ) : null}
        {place ? (
          <Pressable kind="link" label={`${title}全文`} onPress={() => go('/answers/policy/index', place)}>
            全文
          </Pressable>
        ) : null}
      </View>
    </View>
  )
}
