import type { ConcernWork } from '@shared/concerns/contractParts'
import { concernIsOpen, concernIsOut } from '@shared/concerns/status'
import { View } from '@tarojs/components'
import { Renderings } from '../../concerns/concern/Renderings'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Pressable } from '../../ui/Pressable'
import { sectionsOf } from '../sections'

/**
 * What a released response begins: where a place is concerned a notice for it, without being typed again (同源发布), and a
 * promise that was made in it, to be followed to its end by the department that made it.
 */
export function FromResponse({ concern: { id, place, response, status, departmentId } }: { concern: ConcernWork }) {
  const person = useSession((session) => session.person)
  if (!person || !response || concernIsOpen(status) || concernIsOut(status)) return null
  const { role, department } = person
  const drafts = place !== undefined && sectionsOf(role).some(({ value }) => value === 'notices')
  const promises = department !== undefined && department.id === departmentId
  if (!drafts && !promises) return null
  return (
    <>
      <Renderings id={id} />
      <View className="actions">
        {drafts ? (
          <Pressable kind="quiet" onPress={() => go('/workbench/notices/index', { response: id })}>
            {`写成给${place}的公告`}
          </Pressable>
        ) : null}
        {promises ? (
          <Pressable kind="quiet" onPress={() => go('/workbench/promises/index', { response: id })}>
            把里面的承诺记下来
          </Pressable>
        ) : null}
      </View>
    </>
  )
}
