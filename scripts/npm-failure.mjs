const network =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ENETUNREACH|EHOSTUNREACH|FETCH_ERROR|EPROTO|\w*TIMEDOUT|\w*TIMEOUT)$/;
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_/;

const reach = [
  'The npm registry cannot be reached from here.',
  'Behind a proxy: npm config set proxy http://… and npm config set https-proxy http://…',
  'With a registry of your own: npm config set registry https://…',
];

const remedies = [
  { codes: network, remedy: reach },
  {
    codes: certificate,
    remedy: [
      'The certificate of the npm registry, or of a proxy before it, is not known here.',
      'Name the file with the one of your organisation: npm config set cafile …',
    ],
  },
  {
    codes: /^(?:E401|E403|ENEEDAUTH)$/,
    remedy: ['The npm registry wants to know who you are: npm login'],
  },
  {
    codes: /^(?:E404|ETARGET)$/,
    remedy: ['The npm registry lacks a package that package-lock.json names.'],
  },
  { codes: /^ENOSPC$/, remedy: ['The disk is full; a gigabyte is needed.'] },
  {
    codes: /^(?:EACCES|EPERM|EBUSY|ENOTEMPTY)$/,
    remedy: [
      'Something else holds node_modules: close other programs, delete that folder, try again.',
    ],
  },
  {
    codes: /^EUSAGE$/,
    remedy: ['package.json and package-lock.json do not fit: take both as they are in git.'],
  },
];

const fallback = ['Delete the folder node_modules and try again.'];

/** What npm prints for its own authors, and what the remedies say better. */
const aside =
  /^(?:\s*at |\s*$|\s*[{}]|\s+\w+: |(?:code|errno|syscall|path) |A complete log|network\s*$|.*(?:network connectivity|behind a proxy))/;

/**
 * What npm printed about a failure: the lines that say why, what to do about it, and whether the
 * registry could not be reached at all.
 */
export const npmFailure = (output) => {
  const said = output
    .split(/\r?\n/)
    .filter((line) => /^npm (?:error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (?:error|ERR!) ?/, ''));
  const code = said.map((line) => /^code (\w+)/.exec(line)?.[1]).find(Boolean) ?? '';
  return {
    reason: said.filter((line) => !aside.test(line)).slice(0, 3),
    remedy: remedies.find(({ codes }) => codes.test(code))?.remedy ?? fallback,
    unreachable: network.test(code) || certificate.test(code),
  };
};

/** The same for a registry that says nothing at all. */
export const noAnswer = { reason: ['No answer in ten seconds.'], remedy: reach, unreachable: true };
