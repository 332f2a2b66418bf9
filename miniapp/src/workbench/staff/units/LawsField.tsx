import type { listPolicies } from '@shared/answers/contract'
import { answerSizes } from '@shared/answers/words'
import { mostLaws } from '@shared/departments/register/words'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { Failure } from '../../../ui/Failure'
import { Field } from '../../../ui/Field'
import { ListRow } from '../../../ui/ListRow'
import { Pressable } from '../../../ui/Pressable'

interface LawsFieldProps {
  laws: readonly string[]
  onChange: (laws: readonly string[]) => void
}

const few = 6

/** 主管的法规: chosen by their titles among what the library holds. */
export function LawsField({ laws, onChange }: LawsFieldProps) {
  const [typed, setTyped] = useState('')
  const search = typed.trim()
  const found = useQuery({
    queryKey: ['laws', search],
    queryFn: () => call<typeof listPolicies>('GET /api/policies', { query: { search } }),
    enabled: search.length >= answerSizes.search.least && laws.length < mostLaws,
  })
  const titles = [...new Set(found.data?.policies.map(({ title }) => title) ?? [])].filter(
    (title) => !laws.includes(title),
  )
  return (
    <View className="stack stack--close">
      <Field
        label="主管的法规（可以不选）"
        placeholder="政策文件库里的法规名称"
        max={answerSizes.search.most}
        hint="依据选中的法规作答的，转给这个单位，不再转给原来主管的单位"
        value={typed}
        onChange={setTyped}
      />
      {found.isError ? <Failure compact thrown={found.error} /> : null}
      {search && found.data && !titles.length ? <View className="second">政策文件库里没有找到</View> : null}
      <View className="rows">
        {search
          ? titles.slice(0, few).map((title) => (
              <Pressable
                key={title}
                onPress={() => {
                  onChange([...laws, title])
                  setTyped('')
                }}
              >
                <View className="row">{`《${title}》`}</View>
              </Pressable>
            ))
          : null}
      </View>
      <View className="rows">
        {laws.map((title) => (
          <ListRow
            key={title}
            title={`《${title}》`}
            extra={
              <Pressable
                kind="link"
                label={`不选《${title}》`}
                onPress={() => onChange(laws.filter((one) => one !== title))}
              >
                不选
              </Pressable>
            }
          />
        ))}
      </View>
    </View>
  )
}
