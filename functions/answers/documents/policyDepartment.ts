import { competenceOf } from '@shared/departments/competence'
import { type Department, type DepartmentName, triageDesk } from '@shared/departments/department'
import { successionOf } from '@shared/departments/succession'
import type { Reference } from '../../platform/bucket/reference'
import type { CataloguedPolicy } from '../corpus/corpusFiles'

type Owned = Pick<CataloguedPolicy, 'title' | 'level' | 'drafter' | 'issuer' | 'place'>
type Owners = (policy: Owned) => DepartmentName | undefined

const known = new WeakMap<readonly Department[], Owners>()

/**
 * 谁起草、谁解读: the department here that drafted a policy, or does its drafter's work today; else the one that the
 * statute is entrusted to, else the one that issued it; for the city's own policies else 市政府办公室. Undefined where none of ours has to do with it.
 */
export function policyDepartments({ departments }: Pick<Reference, 'departments'>): Owners {
  const made = known.get(departments) ?? ownersAmong(departments)
  known.set(departments, made)
  return made
}

function ownersAmong(departments: readonly Department[]): Owners {
  const successor = successionOf(departments)
  const competent = competenceOf(departments)
  const office = departments.find(({ id }) => id === triageDesk.hostId)
  return ({ title, level, drafter, issuer, place }) => {
    // What a county laid down for itself is no department's of the city to explain or to clear up.
    if (place) return undefined
    const found =
      (drafter ? successor(drafter) : undefined) ??
      competent(title) ??
      (issuer ? successor(issuer) : undefined) ??
      (level === 'city' ? office : undefined)
    return found && { id: found.id, name: found.name }
  }
}

/** 任免、机构、会议、人大自身的程序: matters inside the administration, told by the title. 本市约定. */
const internal =
  /任免|任职|免职|任命|人事|编制|机构(设置|改革|职能)|内设机构|领导小组|指挥部|议事规则|工作规则|工作制度|会议|议事|分工|值班|考核|表彰|通报|督查|组成人员|人民代表大会(?!选举)|常务委员会|人大代表|代表(建议|议案|辞职)|制定地方性法规|地方立法|述职|干部(人事|选拔|任用|教育|监督)|公务员(?!录用)|机关(运行|事务|内部)|档案管理/

/** 面向群众和企业: whether a policy speaks to citizens or firms, so that it is to be explained; what is internal is not. */
export const facesPeople = ({ title }: Pick<Owned, 'title'>): boolean => !internal.test(title)

/** Whether a policy is ours to explain: of the city or the province, or drafted by one of our departments. */
export function isOursToExplain({ level, drafter }: Owned, { departments }: Pick<Reference, 'departments'>): boolean {
  if (level === 'city' || level === 'province') return true
  return drafter !== undefined && /聊城|^市/.test(drafter) && successionOf(departments)(drafter) !== undefined
}
