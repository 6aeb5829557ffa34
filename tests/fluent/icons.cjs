/*
 * Fluent's icons for tests in jsdom, each from its own file when it is first asked for: the file of the package that has
 * them all takes longer to evaluate than most tests take to run.
 */
const providers = require('@fluentui/react-icons/providers');
const utils = require('@fluentui/react-icons/utils');

const SHARED = { __esModule: true, ...utils, ...providers };
/** Icon, size, style: `PresenceAvailable`, `10`, `Filled`. */
const ICON = /^(?<icon>[A-Z]\w*?)\d*(?:Regular|Filled|Light|Color)$/u;

const fileOf = (icon) => icon.replace(/(?<=[a-z\d])(?=[A-Z])/gu, '-').toLowerCase();

module.exports = new Proxy(SHARED, {
  get(shared, name) {
    const icon = typeof name === 'string' ? ICON.exec(name)?.groups.icon : undefined;
    return icon === undefined ? shared[name] : require(`@fluentui/react-icons/svg/${fileOf(icon)}`)[name];
  },
});
