import type { CitedSource } from '@shared/concerns/evidence'
import { concernCounts, concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Disclosure } from '../../../ui/Disclosure'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'

interface SourceFieldsProps {
  value: readonly CitedSource[]
  onChange: (value: CitedSource[]) => void
}

const blank = { title: '', article: '', link: '' }
const isAddress = (typed: string) => typed === '' || /^https?:\/\/\S+$/.test(typed)

/** 依据和来源 of a response, public with it. */
export function SourceFields({ value, onChange }: SourceFieldsProps) {
  const [one, setOne] = useState(blank)
  const { title, article, link } = one
  const set = (change: Partial<typeof blank>) => setOne({ ...one, ...change })
  const add = () => {
    const named = { title: title.trim(), ...(article ? { article: article.trim() } : {}) }
    onChange([...value, { ...named, ...(link ? { link: link.trim() } : {}) }])
    setOne(blank)
  }
  return (
    <Disclosure label={`依据和来源（${value.length} 条，和回应一起公开）`}>
      <View className="stack stack--close">
        {value.map((each, nth) => (
          <View key={`${each.title}${each.article ?? ''}`} className="line line--apart">
            <View>{`${each.title}${each.article ?? ''}`}</View>
            <Pressable
              kind="link"
              label={`去掉${each.title}`}
              onPress={() => onChange(value.filter((_, at) => at !== nth))}
            >
              去掉
            </Pressable>
          </View>
        ))}
        <Field
          label="文件或来源"
          value={title}
          max={concernSizes.shown.most}
          placeholder="比如：城镇燃气管理条例、市生态环境局水质检测报告"
          onChange={(typed) => set({ title: typed })}
        />
        <Field
          label="第几条（没有就不填）"
          value={article}
          max={concernSizes.article.most}
          onChange={(typed) => set({ article: typed })}
        />
        <Field
          label="网址（没有就不填）"
          value={link}
          error={isAddress(link) ? undefined : '要以 http:// 或 https:// 开头'}
          onChange={(typed) => set({ link: typed })}
        />
        <View className="actions">
          <Pressable
            kind="quiet"
            disabled={
              !longEnough(title, concernSizes.shown) || !isAddress(link) || value.length >= concernCounts.sources
            }
            onPress={add}
          >
            加上这一条
          </Pressable>
        </View>
      </View>
    </Disclosure>
  )
}
