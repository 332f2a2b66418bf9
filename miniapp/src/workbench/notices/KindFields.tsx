import { noticeFields, responseField } from '@shared/notices/words'
import { View } from '@tarojs/components'
import { Choices } from '../../ui/choosing/Choices'
import { DateField } from '../DateField'
import type { OfferedNotice } from './useKinds'
import type { WrittenNotice } from './written'

interface KindFieldsProps {
  written: WrittenNotice
  kinds: readonly OfferedNotice[]
  chosen: OfferedNotice | undefined
  today: string
  wrong: (name: string) => string | undefined
  set: (change: Partial<WrittenNotice>) => void
}

/** What kind of notice it is, and what law asks of it. */
export function KindFields({ written, kinds, chosen, today, wrong, set }: KindFieldsProps) {
  const { field, since, response } = written
  const fields = noticeFields.filter((one) => one !== responseField || response !== undefined)
  // What is cut off tomorrow has to be on the screens today.
  const choose = (name: string) => {
    const { id = '', ahead } = kinds.find((one) => one.name === name) ?? {}
    set({ kind: id, chain: null, until: '', ...(ahead && today ? { from: today } : {}) })
  }
  return (
    <>
      <Choices
        label="哪一类"
        options={fields}
        value={field}
        onChange={(now) => set({ field: now, kind: '', chain: null, until: '' })}
      />
      {wrong('field') ? <View className="field__error">{wrong('field')}</View> : null}
      {kinds.length > 1 || (kinds.length === 1 && !chosen) ? (
        <Choices label="是哪一种公告" options={kinds.map((one) => one.name)} value={chosen?.name} onChange={choose} />
      ) : null}
      {wrong('kind') ? <View className="field__error">{wrong('kind')}</View> : null}
      {chosen ? <View className="second">{lawOf(chosen)}</View> : null}
      {chosen?.since ? (
        <DateField label={chosen.since} value={since} error={wrong('since')} onChange={(day) => set({ since: day })} />
      ) : null}
    </>
  )
}

function lawOf({ least, by, ahead }: OfferedNotice): string {
  if (ahead) return `${ahead}，所以公示第一天先填今天`
  if (least) return `要公示${least}`
  return by ? `法律要求在${by}` : '法律没有规定公示多久，由本单位定'
}
