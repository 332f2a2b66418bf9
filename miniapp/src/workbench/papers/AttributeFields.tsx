import {
  attributeLines,
  paperAttributes,
  paperSizes,
  withholdingGroundLines,
  withholdingGrounds,
} from '@shared/answers/papers/words'
import { View } from '@tarojs/components'
import { Choices } from '../../ui/choosing/Choices'
import { Field } from '../../ui/Field'
import { asksOf, type WrittenPaper } from './written'

interface AttributeFieldsProps {
  written: WrittenPaper
  set: (change: Partial<WrittenPaper>) => void
  wrong: (name: string) => string | undefined
}

/** 公文属性: what it means, and what it is asked for where not everybody may read it. */
export function AttributeFields({ written, set, wrong }: AttributeFieldsProps) {
  const { attribute, ground, reason } = written
  const asks = asksOf(written)
  return (
    <View className="stack stack--close">
      <Choices
        label="公文属性"
        options={paperAttributes}
        value={attribute}
        onChange={(chosen) => set({ attribute: chosen })}
      />
      <View className="second">
        {attribute ? attributeLines[attribute] : '还没定的也可以先登记；没有公文属性，文件不公开，也不能送签'}
      </View>
      {asks.ground ? (
        <>
          <Choices
            label="依据《政府信息公开条例》哪一条"
            options={withholdingGrounds}
            value={ground}
            onChange={(chosen) => set({ ground: chosen })}
          />
          {ground ? <View className="second">{withholdingGroundLines[ground]}</View> : null}
        </>
      ) : null}
      {asks.reason ? (
        <Field
          label={`为什么${attribute ?? ''}`}
          multiline
          rows={2}
          max={paperSizes.reason.most}
          value={reason}
          hint={`至少 ${paperSizes.reason.least} 个字，本单位看得到`}
          error={wrong('reason')}
          onChange={(typed) => set({ reason: typed })}
        />
      ) : null}
    </View>
  )
}
