import type { PublishedInterpretation } from '@shared/answers/interpretations/desk'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Pressable } from '../../ui/Pressable'

const beginning = 120

/** 解读: what the department says about it in its own words, the one about the cited provision first. */
export function Interpretations({ all, cited }: { all: readonly PublishedInterpretation[]; cited: string }) {
  if (!all.length) return null
  const about = (one: PublishedInterpretation) => (one.provisions.includes(cited) ? 0 : 1)
  return (
    <Card title="解读">
      <View className="rows">
        {[...all]
          .sort((a, b) => about(a) - about(b))
          .map((one) => (
            <One key={one.id} one={one} />
          ))}
      </View>
    </Card>
  )
}

/** One interpretation: its beginning, and in its place the whole of it for those who ask. */
function One({ one: { form, text, link, department, publishedAt, provisions } }: { one: PublishedInterpretation }) {
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
      </View>
    </View>
  )
}
