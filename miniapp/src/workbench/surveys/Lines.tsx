import { View } from '@tarojs/components'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

interface LinesProps {
  label: string
  /** 选项, 行. */
  what: string
  lines: readonly string[]
  /** So many stay. */
  stay: number
  most: number
  max: number
  /** `gone`: which of those that were there was taken out. */
  onChange: (lines: string[], gone?: number) => void
}

/** Short lines one under the other, as many as are needed: options, rows. */
export function Lines({ label, what, lines, stay, most, max, onChange }: LinesProps) {
  return (
    <View className="stack stack--close">
      <View className="field__label">{label}</View>
      {lines.map((line, nth) => (
        <View key={nth} className="survey-line">
          <Field
            hideLabel
            label={`${what} ${nth + 1}`}
            placeholder={`${what} ${nth + 1}`}
            max={max}
            value={line}
            onChange={(typed) => onChange(lines.map((one, at) => (at === nth ? typed : one)))}
          />
          {lines.length > stay ? (
            <Pressable
              kind="link"
              label={`去掉${what} ${nth + 1}`}
              onPress={() =>
                onChange(
                  lines.filter((_, at) => at !== nth),
                  nth,
                )
              }
            >
              去掉
            </Pressable>
          ) : null}
        </View>
      ))}
      <Pressable kind="link" disabled={lines.length >= most} onPress={() => onChange([...lines, ''])}>
        {`再加一个${what}`}
      </Pressable>
    </View>
  )
}
