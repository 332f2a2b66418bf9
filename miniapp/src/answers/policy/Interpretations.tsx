import type { PublishedInterpretation } from '@shared/answers/interpretations/desk'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Mend } from '../../ui/mending/Mend'
import { Pressable } from '../../ui/Pressable'

const beginning = 120

interface InterpretationsProps {
  all: readonly PublishedInterpretation[]
  cited: string
  /** Of the document that they are about. */
  title: string
}

/** 解读: what the department says about it in its own words, the one about the cited provision first. */
export function Interpretations({ all, cited, title }: InterpretationsProps) {
  if (!all.length) return null
  const about = (one: PublishedInterpretation) => (one.provisions.includes(cited) ? 0 : 1)
  return (
    <Card title="解读">
      <View className="rows">
        {[...all]
          .sort((a, b) => about(a) - about(b))
          .map((one) => (
            <One key={one.id} one={one} of={title} />
          ))}
      </View>
    </Card>
  )
}

/** One interpretation: its beginning, and in its place the whole of it for those who ask. */
function One({ one, of }: { one: PublishedInterpretation; of: string }) {
  const { id, form, text, link, department, publishedAt, provisions } = one
  const [whole, setWhole] = useState(false)
  const long = text.length > beginning
  return (
    <View className="citation">
      <View className="citation__title">{`${form} · ${provisions.length ? provisions.join('、') : '整份文件'}`}</View>
      <View className="small">{`${department} ${fullDay(publishedAt)}发布`}</View>
      <View className="prose">{long && !whole ? `${text.slice(0, beginning)}…` : text}</View>
      <View className="line">
        {long ? (
          <Pressable kind="link" expanded={whole} onPress={() => setWhole(!whole)}>
            {whole ? '收起' : '看完整的解读'}
          </Pressable>
        ) : null}
        {link ? <Copy text={link} word="复制链接" /> : null}
        <Mend thing="interpretation" id={id} title={`${of}的${form}`} by={department} />
      </View>
    </View>
  )
}
