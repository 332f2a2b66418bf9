import type { Citation } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { go } from '../../../platform/go'
import { Disclosure } from '../../../ui/Disclosure'
import { Pressable } from '../../../ui/Pressable'
import { since } from '../../since'
import { Marked } from './Marked'

/** /api/policies/{id}#{provision} as the parameters of the policy page. */
export function placeOf(url: string): { id: string; provision: string } | undefined {
  const [, id, provision = ''] = /\/policies\/([^#?]+)(?:#(.*))?$/.exec(url) ?? []
  return id === undefined ? undefined : { id: decodeURIComponent(id), provision: decodeURIComponent(provision) }
}

/** 依据: title · article · since when, the words themselves, folded, and the way to the whole document. */
export function CitationRow({ citation }: { citation: Citation }) {
  const { title, provision, quote, decisive, status, url } = citation
  const place = url === undefined ? undefined : placeOf(url)
  const dated = `${since(citation)}${status === 'superseded' ? '，已有新版本' : ''}`
  return (
    <View className="citation">
      <View className="citation__title">{`《${title}》 ${provision}`}</View>
      <View className="small">{dated}</View>
      {quote || place ? (
        <View className="line">
          {quote ? (
            <Disclosure label="看原文" onPaper>
              <Marked quote={quote} decisive={decisive} />
            </Disclosure>
          ) : null}
          {place ? (
            <Pressable kind="link" label={`${title}全文`} onPress={() => go('/answers/policy/index', place)}>
              全文
            </Pressable>
          ) : null}
        </View>
      ) : null}
    </View>
  )
}
