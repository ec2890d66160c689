/** How many arguments Excel's functions take: least, most (left out: 255). Excel refuses a formula with fewer or more. */
const COUNTS = `
ABS 1 1; ACOS 1 1; ADDRESS 2 5; AGGREGATE 3; AND 1; ASC 1 1; AVERAGE 1; AVERAGEIF 2 3; AVERAGEIFS 3; CEILING 2 2; CHAR 1 1; CHOOSE 2;
CLEAN 1 1; CODE 1 1; COLUMN 0 1; COLUMNS 1 1; CONCAT 1; CONCATENATE 1; COUNT 1; COUNTA 1; COUNTBLANK 1 1; COUNTIF 2 2; COUNTIFS 2;
DATE 3 3; DATEDIF 3 3; DATEVALUE 1 1; DAY 1 1; DAYS 2 2; EDATE 2 2; EOMONTH 2 2; EXACT 2 2; EXP 1 1; FALSE 0 0; FILTER 2 3; FIND 2 3;
FLOOR 2 2; HLOOKUP 3 4; HOUR 1 1; HYPERLINK 1 2; IF 2 3; IFERROR 2 2; IFNA 2 2; IFS 2; INDEX 2 4; INDIRECT 1 2; INT 1 1; ISBLANK 1 1;
ISERROR 1 1; ISEVEN 1 1; ISFORMULA 1 1; ISLOGICAL 1 1; ISNA 1 1; ISNONTEXT 1 1; ISNUMBER 1 1; ISODD 1 1; ISREF 1 1; ISTEXT 1 1; JIS 1 1;
LARGE 2 2; LEFT 1 2; LEN 1 1; LENB 1 1; LET 3; LN 1 1; LOG 1 2; LOG10 1 1; LOOKUP 2 3; LOWER 1 1; MATCH 2 3; MAX 1; MAXIFS 3; MEDIAN 1;
MID 3 3; MIN 1; MINIFS 3; MINUTE 1 1; MOD 2 2; MODE 1; MONTH 1 1; MROUND 2 2; N 1 1; NA 0 0; NETWORKDAYS 2 3; NOT 1 1; NOW 0 0;
NUMBERVALUE 1 3; OFFSET 3 5; OR 1; PERCENTILE 2 2; PHONETIC 1 1; PI 0 0; POWER 2 2; PRODUCT 1; PROPER 1 1; QUOTIENT 2 2; RAND 0 0;
RANDBETWEEN 2 2; RANK 2 3; REPLACE 4 4; REPT 2 2; RIGHT 1 2; ROUND 2 2; ROUNDDOWN 2 2; ROUNDUP 2 2; ROW 0 1; ROWS 1 1; SEARCH 2 3;
SECOND 1 1; SIGN 1 1; SMALL 2 2; SORT 1 4; SORTBY 2; SQRT 1 1; STDEV 1; SUBSTITUTE 3 4; SUBTOTAL 2; SUM 1; SUMIF 2 3; SUMIFS 3; SUMPRODUCT 1;
SWITCH 3; T 1 1; TEXT 2 2; TEXTJOIN 3; TIME 3 3; TIMEVALUE 1 1; TODAY 0 0; TRANSPOSE 1 1; TRIM 1 1; TRUE 0 0; TRUNC 1 2; TYPE 1 1;
UNICHAR 1 1; UNICODE 1 1; UNIQUE 1 3; UPPER 1 1; VALUE 1 1; VAR 1; VLOOKUP 3 4; WEEKDAY 1 2; WEEKNUM 1 2; WORKDAY 2 3; XLOOKUP 3 6;
XMATCH 2 4; XOR 1; YEAR 1 1; YEARFRAC 2 3`;

/** Excel takes no more than this, whatever the function. */
const MOST = 255;

const BY_NAME = new Map(
  COUNTS.split(';').map((entry) => {
    const [name = '', least, most] = entry.trim().split(' ');
    return [name, { least: Number(least), most: most === undefined ? MOST : Number(most) }] as const;
  }),
);

/** Whether a function takes so many arguments. Of one that is not known here Excel says #NAME? or calculates it: it is taken. */
export function takes(name: string, count: number): boolean {
  const known = BY_NAME.get(name.toUpperCase());
  return known === undefined ? count <= MOST : count >= known.least && count <= known.most;
}
