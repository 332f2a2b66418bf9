import type { Evidence } from '@shared/concerns/evidence'
import { concernCounts, concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { AttachmentPicker } from '../../../inquiries/AttachmentPicker'
import { Banner } from '../../../ui/Banner'
import { Disclosure } from '../../../ui/Disclosure'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'

interface EvidenceFieldsProps {
  value: readonly Evidence[]
  onChange: (value: Evidence[]) => void
  /** Whether a piece is begun and not added: sent like this, it would be lost. */
  onHalf: (half: boolean) => void
}

const blank = { words: '', link: '', files: [] as string[] }
const isAddress = (typed: string) => typed === '' || /^https?:\/\/\S+$/.test(typed)

/** 留存: what a step rests on, piece by piece: what it shows, where it is to be seen, or the file itself. */
export function EvidenceFields({ value, onChange, onHalf }: EvidenceFieldsProps) {
  const [piece, setPiece] = useState(blank)
  const { words, link, files } = piece
  const set = (change: Partial<typeof blank>) => setPiece({ ...piece, ...change })
  const add = () => {
    const named = { words: words.trim(), ...(link ? { link: link.trim() } : {}) }
    onChange([...value, ...(files.length ? files.map((file) => ({ ...named, file })) : [named])])
    setPiece(blank)
  }
  const half = words.trim() !== '' || link.trim() !== '' || files.length > 0
  useEffect(() => onHalf(half), [half, onHalf])
  const full = value.length + Math.max(1, files.length) > concernCounts.evidence
  return (
    <>
      <Disclosure label={`留存依据（${value.length} 件，只在内部看）`}>
        <View className="stack stack--close">
          {value.map((one, nth) => (
            <View key={`${one.words}${one.file ?? ''}`} className="line line--apart">
              <View>{[one.words, one.link, one.file ? '附件' : ''].filter(Boolean).join(' · ')}</View>
              <Pressable
                kind="link"
                label={`去掉${one.words}`}
                onPress={() => onChange(value.filter((_, at) => at !== nth))}
              >
                去掉
              </Pressable>
            </View>
          ))}
          <Field
            label="这是什么"
            value={words}
            max={concernSizes.shown.most}
            placeholder="比如：热线录音摘要、现场照片"
            onChange={(typed) => set({ words: typed })}
          />
          <Field
            label="网址（没有就不填）"
            value={link}
            error={isAddress(link) ? undefined : '要以 http:// 或 https:// 开头'}
            onChange={(typed) => set({ link: typed })}
          />
          <AttachmentPicker ids={files} onIds={(ids) => set({ files: ids })} />
          <View className="actions">
            <Pressable
              kind="quiet"
              disabled={!longEnough(words, concernSizes.shown) || !isAddress(link) || full}
              onPress={add}
            >
              加上这一件
            </Pressable>
            {half ? (
              <Pressable kind="link" onPress={() => setPiece(blank)}>
                不要这一件
              </Pressable>
            ) : null}
          </View>
        </View>
      </Disclosure>
      {half ? (
        <Banner tone="amber">留存依据里有一件还没有加上。写明是什么，点“加上这一件”；不留就点“不要这一件”</Banner>
      ) : null}
    </>
  )
}
