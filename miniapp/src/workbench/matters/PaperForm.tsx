import type { PaperSaid } from '@shared/notices/chain/paperSaid'
import { matterSizes } from '@shared/notices/chain/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { DateField } from '../DateField'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

interface PaperFormProps {
  name: string
  /** Whether law wants it on boards. */
  posted: boolean
  busy: boolean
  wrong: (field: string) => string | undefined
  onSend: (paper: PaperSaid) => void
  onCancel: () => void
}

type WrittenPaper = Partial<PaperSaid>

/** 纸上已办: when, by which document, and who attests it. */
export function PaperForm({ name, posted, busy, wrong, onSend, onCancel }: PaperFormProps) {
  const [paper, setPaper] = useState<WrittenPaper>({ document: '', attested: '' })
  const set = (change: WrittenPaper) => setPaper({ ...paper, ...change })
  const { from, until, document = '', attested = '' } = paper
  const whole = from && until && (!posted || paper.posted) ? { ...paper, from, until, document, attested } : undefined
  const ready = whole && longEnough(document, matterSizes.document) && longEnough(attested, matterSizes.attested)
  return (
    <View className="stack stack--close">
      <View className="second">{`${name}是在纸上办的：照文件写日期，期限照样核对；另一位同事看过文件、确认以后才算`}</View>
      <DateField label="第一天" value={from ?? ''} error={wrong('from')} onChange={(day) => set({ from: day })} />
      {posted ? (
        <DateField
          label="最后一处贴上的日子"
          value={paper.posted ?? ''}
          error={wrong('posted')}
          onChange={(day) => set({ posted: day })}
        />
      ) : null}
      <DateField label="最后一天" value={until ?? ''} error={wrong('until')} onChange={(day) => set({ until: day })} />
      <Field
        label="凭的是哪份文件"
        value={document}
        max={matterSizes.document.most}
        hint="文件名、文号、存在哪里；所有人都看得到"
        error={wrong('document')}
        onChange={(typed) => set({ document: typed })}
      />
      <Field
        label="谁证明"
        value={attested}
        max={matterSizes.attested.most}
        hint="比如某镇政府盖章的张贴证明；所有人都看得到"
        error={wrong('attested')}
        onChange={(typed) => set({ attested: typed })}
      />
      <View className="actions">
        <Pressable kind="primary" busy={busy} disabled={!ready} onPress={() => whole && onSend(whole)}>
          登记，等同事确认
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先不登记
        </Pressable>
      </View>
    </View>
  )
}
