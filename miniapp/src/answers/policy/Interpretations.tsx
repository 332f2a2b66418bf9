import type { PublishedInterpretation } from '@shared/answers/interpretations/desk'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Disclosure } from '../../ui/Disclosure'

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
          .map(({ id, form, text, link, department, publishedAt, provisions }) => (
            <View key={id} className="citation">
              <View className="citation__title">{`${form} · ${provisions.length ? provisions.join('、') : '整份文件'}`}</View>
              <View className="small">{`${department} ${fullDay(publishedAt)}发布`}</View>
              <View className="prose">{text.length > beginning ? `${text.slice(0, beginning)}…` : text}</View>
              <View className="line">
                {text.length > beginning ? (
                  <Disclosure label="看完整的解读">
                    <View className="prose">{text}</View>
                  </Disclosure>
                ) : null}
                {link ? <Copy text={link} word="复制链接" /> : null}
              </View>
            </View>
          ))}
      </View>
    </Card>
  )
}
