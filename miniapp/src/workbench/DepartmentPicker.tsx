import type { listDepartments } from '@shared/departments/contract'
import { isBelow } from '@shared/departments/units/unitTree'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../platform/call'
import { ReadFailure } from '../ui/ReadFailure'
import { Field } from '../ui/Field'
import { wordsToFind } from '../ui/fieldProps'
import { Loading } from '../ui/Loading'
import { Pressable } from '../ui/Pressable'

export interface ChosenDepartment {
  id: string
  name: string
}

interface DepartmentPickerProps {
  chosen: ChosenDepartment | undefined
  onChoose: (department: ChosenDepartment | undefined) => void
  /** The department that has it now; not offered. */
  except?: string | undefined
  /** Units below this desk alone are offered, and shown before anything is typed. */
  below?: string | undefined
  /** The city's own units alone are offered. */
  city?: boolean | undefined
  /** Offered first, besides those in the list. */
  also?: ChosenDepartment | undefined
  /** What the field is called, where there is more than one. */
  label?: string
}

const shown = 8

/** 城管、住建、人社: the letters of what is typed stand in the name in this order. */
function standsFor(typed: string, name: string): boolean {
  let rest = name
  for (const letter of typed) {
    const at = rest.indexOf(letter)
    if (at < 0) return false
    rest = rest.slice(at + 1)
  }
  return typed.length > 1
}

/** By name before by duty, and by what colleagues say for short last; 0: not at all. */
function nearness({ name, duty }: { name: string; duty: string }, typed: string): number {
  if (name.includes(typed)) return 3
  if (duty !== '') return 2
  return standsFor(typed, name) ? 1 : 0
}

/** Finds a department by its name or by what it answers for. */
export function DepartmentPicker({
  chosen,
  onChoose,
  except,
  below,
  city = false,
  also,
  label = '找责任单位',
}: DepartmentPickerProps) {
  const [typed, setTyped] = useState('')
  const found = useQuery({
    queryKey: ['departments'],
    queryFn: () => call<typeof listDepartments>('GET /api/departments'),
    staleTime: 60_000,
  })
  if (chosen)
    return (
      <View className="picked">
        <View className="row__title">{chosen.name}</View>
        <Pressable kind="link" onPress={() => onChoose(undefined)}>
          换一个
        </Pressable>
      </View>
    )
  const search = typed.trim()
  const listed = found.data?.departments ?? []
  const offered = [...(also ? [{ ...also, duties: [] }] : []), ...(search || below ? listed : [])]
  const matches = offered
    .filter(({ id }) => id !== except && (below === undefined || isBelow(below, id)) && !(city && id.includes('@')))
    .map(({ id, name, duties }) => ({ id, name, duty: (search && duties.find((one) => one.includes(search))) || '' }))
    .map((one) => ({ ...one, nearness: nearness(one, search) }))
    .filter((one) => one.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
  const only = matches.length === 1 ? matches[0] : undefined
  return (
    <View className="stack stack--close">
      <Field
        label={label}
        placeholder="单位名称或职责，比如：供热"
        value={typed}
        onChange={setTyped}
        onConfirm={() => only && onChoose({ id: only.id, name: only.name })}
        max={wordsToFind}
      />
      {found.isPending ? <Loading text="正在读取责任单位" /> : null}
      <ReadFailure compact read={found} />
      {found.data && search && !matches.length ? <View className="second">没有找到，换一个说法试试</View> : null}
      <View className="rows">
        {matches.slice(0, shown).map(({ id, name, duty }) => (
          <Pressable key={id} onPress={() => onChoose({ id, name })}>
            <View className="row">
              <View className="row__words">
                <View>{name}</View>
                {duty ? <View className="small">{duty}</View> : null}
              </View>
            </View>
          </Pressable>
        ))}
      </View>
      {matches.length > shown ? <View className="small">{`还有 ${matches.length - shown} 个，多写几个字`}</View> : null}
    </View>
  )
}
