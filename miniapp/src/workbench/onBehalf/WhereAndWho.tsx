import { inquirySizes } from '@shared/inquiries/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldError } from '../../platform/callProblem'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { DepartmentPicker } from '../DepartmentPicker'
import { asksForOwn, type Taken } from './spoken'

interface WhereAndWhoProps {
  taken: Taken
  set: (change: Partial<Taken>) => void
  /** What the last attempt threw. */
  wrong: unknown
}

/**
 * All that may stay empty: where it is, who should answer, how to reach the person; an application has its applicant above. Of
 * one's own record it has to be said who holds it and whose it is.
 */
export function WhereAndWho({ taken, set, wrong }: WhereAndWhoProps) {
  const { kind, place, department, name, phone } = taken
  const own = asksForOwn(taken)
  const [open, setOpen] = useState<'place' | 'department'>()
  const other = (which: 'place' | 'department', chosen: boolean) => (
    <Pressable
      kind="link"
      expanded={open === which}
      label={which === 'place' ? '选地方' : '选办理单位'}
      onPress={() => setOpen(open === which ? undefined : which)}
    >
      {open === which ? '收起' : chosen ? '换一个' : '选'}
    </Pressable>
  )
  return (
    <Card title={own ? '由谁提供、谁要求更正' : '选填'}>
      {own ? null : (
        <>
          <View className="line line--apart">
            <View>{place ? place.name : '在哪里'}</View>
            {other('place', place !== undefined)}
          </View>
          {open === 'place' ? (
            <AreaPicker
              onPick={(one) => {
                set({ place: one })
                setOpen(undefined)
              }}
            />
          ) : null}
        </>
      )}
      <View className="line line--apart">
        <View>{department ? department.name : own ? '提供这份记录的单位' : '由谁办理：不选就按内容分'}</View>
        {other('department', department !== undefined)}
      </View>
      {open === 'department' ? (
        <DepartmentPicker
          chosen={undefined}
          onChoose={(one) => {
            set({ department: one })
            setOpen(undefined)
          }}
        />
      ) : null}
      {kind === 'disclosure' ? null : (
        <>
          <Field
            label={own ? '姓名' : '称呼'}
            value={name}
            max={inquirySizes.name.most}
            hint={own ? '单位要核对是不是他的记录' : '不愿意说可以不写'}
            error={fieldError(wrong, 'name')}
            onChange={(typed) => set({ name: typed })}
          />
          <Field
            label="电话"
            kind="phone"
            value={phone}
            hint="只给办理的单位看，不印在回执上"
            error={fieldError(wrong, 'phone')}
            onChange={(typed) => set({ phone: typed })}
          />
        </>
      )}
    </Card>
  )
}
