using System.Text;
using Isms.Governance.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return IsmsTool.Run(args, Surroundings.OfThisProcess());
