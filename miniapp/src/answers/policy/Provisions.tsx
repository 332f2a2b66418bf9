import type { readPolicy } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { scrollToCited } from './scrollToCited'

type Provision = Replied<typeof readPolicy>['provisions'][number]

/** How many neighbours of a cited provision stand beside it at first. */
const beside = 2

interface ProvisionsProps {
  provisions: readonly Provision[]
  /** Where it is opened: what an answer cites, or where a word was found. */
  cited: string
  /** Opened at a number of another version of the document. */
  fromOther: boolean
}

/** The provisions: first the cited one between its neighbours, then on demand, or for a word, the whole text. */
export function Provisions({ provisions, cited, fromOther }: ProvisionsProps) {
  const [typed, setTyped] = useState('')
  const [whole, setWhole] = useState(false)
  const wanted = typed.trim()
  const at = provisions.findIndex(({ id }) => id === cited)
  const near = at >= 0 && !whole && !wanted
  const shown = near
    ? provisions.slice(Math.max(0, at - beside), at + beside + 1)
    : provisions.filter((one) => !wanted || `${one.heading}${one.id}${one.text}`.includes(wanted))
  // Whoever asks for the rest goes on where they were reading, and not somewhere above it.
  useEffect(() => (whole ? scrollToCited() : undefined), [whole])
  return (
    <Card title={near ? `${cited}和前后几条` : '全文'}>
      {cited && at < 0 ? <View className="second">{`这一份里没有${cited}，下面是全文`}</View> : null}
      {fromOther && at >= 0 ? (
        <View className="second">两个版本的条号可能对不上，先看文字说的是不是同一件事</View>
      ) : null}
      <Field label="在全文里找" value={typed} onChange={setTyped} max={wordsToFind} placeholder="比如：期限" />
      {wanted ? <View className="second">{`有 ${shown.length} 条提到“${wanted}”`}</View> : null}
      <View>
        {shown.map(({ id, heading, text }, index) => (
          <View
            key={id}
            {...(id === cited ? { id: 'cited' } : {})}
            className={`provision ${id === cited ? 'provision--cited' : ''}`}
          >
            {heading && heading !== shown[index - 1]?.heading ? <View className="chapter">{heading}</View> : null}
            <Heading level={3}>{id}</Heading>
            <View className="prose">{text}</View>
          </View>
        ))}
      </View>
      {near && provisions.length > shown.length ? (
        <Pressable kind="quiet" onPress={() => setWhole(true)}>
          {`看全文（共 ${provisions.length} 条）`}
        </Pressable>
      ) : null}
    </Card>
  )
}
