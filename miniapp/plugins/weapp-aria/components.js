/** WeChat 读屏 attributes that Taro 4.2's weapp template leaves out. Shared by build (index.js) and runtime (runtime.js). */
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-selected': '',
  'aria-live': '',
}
const names = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'Switch', 'ScrollView', 'Picker']
exports.components = Object.fromEntries(names.map((name) => [name, { ...aria }]))
