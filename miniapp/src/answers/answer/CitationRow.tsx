import type { Citation } from '@shared/answers/answer'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { since } from '../since'
import { Marked } from './Marked'

/** /api/policies/{id}#{provision} as the parameters of the policy page. */
function placeOf(url: string): { id: string; provision: string } | undefined {
  const [, id, provision = ''] = /\/policies\/([^#?]+)(?:#(.*))?$/.exec(url) ?? []
  return id === undefined ? undefined : { id: decodeURIComponent(id), provision: decodeURIComponent(provision) }
}

interface Props {
  citation: Citation
  /** Show the words at once. */
  open: boolean
  /** Where they are folded away, show how they begin. */
  excerpt?: boolean
}

const beginning = (quote: string) => (quote.length > 50 ? `${quote.slice(0, 50)}…` : quote)

/** 依据: title · article · since when, the words themselves, and the way to the whole document. */
export function CitationRow({ citation, open, excerpt = false }: Props) {
  const { title, provision, quote, decisive, effectiveFrom, status, url } = citation
  const place = url === undefined ? undefined : placeOf(url)
  const dated = `${since(effectiveFrom, place?.id)}${status === 'superseded' ? '，已有新版本' : ''}`
  return (
    <View className="citation">
      <View className="citation__title">{`《${title}》 ${provision}`}</View>
      <View className="small">{dated}</View>
      {quote && open ? <Marked quote={quote} decisive={decisive} /> : null}
      {quote && excerpt && !open ? <View className="second">{beginning(decisive ?? quote)}</View> : null}
      <View className="line">
        {quote && !open ? (
          <Disclosure label="看原文">
            <Marked quote={quote} decisive={decisive} />
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
